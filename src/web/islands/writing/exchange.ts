/*
 * Writing together: sends steps, gets those of others, and goes on when the connection comes back. One request at a time. The server
 * decides the order; whoever is behind gets what is missing, and her own steps are put on top of it by prosemirror-collab.
 */
import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import type { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import type { EditorView } from 'prosemirror-view'
import { type KeptLocally, keptLocally } from './kept-locally.ts'
import { ask, isRefused, type Live, type Met, type Other, type Refused, renewToken } from './live.ts'

export type ExchangeState = 'saved' | 'saving' | 'offline' | 'signed-out' | 'refused'

export type Told = {
  state(state: ExchangeState, says?: string): void
  others(others: readonly Other[]): void
  version(version: number): void
  /** Others had changed the passage, and what was written in it could not be put in. */
  lost(text: string): void
  /** The text can be written no more; `unsent` is what it reads where the server has not got all of it. */
  shut(says: string, unsent: string): void
  /** Own text has been put on what others wrote during a lost connection. */
  caughtUp(): void
}

/** Milliseconds: after a pause of the fingers, between looks for what others did, and after a lost connection. */
const [pause, look, again] = [250, 1500, 3000]

/** Refusals after which nothing more is taken: the report was signed, or the question is somebody else's. */
const shuts: ReadonlySet<string> = new Set(['round-signed', 'not-allowed'])

export class Exchange {
  readonly #view: EditorView
  readonly #live: Live
  readonly #client: string
  readonly #told: Told
  readonly #local: KeptLocally
  #away = false
  /** The text as the server has it at our number. */
  #base: Node
  #timer: ReturnType<typeof setTimeout> | undefined
  #meeting: Promise<boolean> | undefined

  constructor(view: EditorView, given: { live: Live; client: string; base: Node; told: Told }) {
    this.#view = view
    this.#live = given.live
    this.#client = given.client
    this.#base = given.base
    this.#told = given.told
    this.#local = keptLocally(given.live, given.client)
    this.#wait(look)
    addEventListener('online', () => void this.meet())
  }

  /** Called after each change that the writer makes. */
  changed(): void {
    this.#keep()
    if (!this.#away) this.#told.state('saving')
    this.#wait(pause)
  }

  /** Sends until nothing is left. @returns false when the server could not be reached or refused. */
  async flush(): Promise<boolean> {
    for (let tries = 0; tries < 20; tries += 1) {
      if (!(await this.meet())) return false
      if (!sendableSteps(this.#view.state)) return true
    }
    return false
  }

  meet(): Promise<boolean> {
    this.#meeting ??= this.#meetOnce().finally(() => (this.#meeting = undefined))
    return this.#meeting
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.meet(), milliseconds)
  }

  async #meetOnce(): Promise<boolean> {
    const { state } = this.#view
    const own = sendableSteps(state)
    const sent = {
      token: this.#live.token,
      number: getVersion(state),
      steps: own?.steps.map((step) => step.toJSON() as object) ?? [],
      client: this.#client,
      anchor: state.selection.anchor,
      head: state.selection.head,
    }
    try {
      const met = await ask<Met>(this.#live.writing, sent)
      if (isRefused(met)) return await this.#refused(met)
      this.#take(met, met.taken && own ? [...own.steps] : [])
      return true
    } catch {
      this.#away = true
      this.#told.state('offline')
      this.#wait(again)
      return false
    }
  }

  /** Whoever was signed out and has signed in again, here or in another window, goes on with a token of the new session. */
  async #refused({ refused, says }: Refused): Promise<boolean> {
    const goesOn = refused === 'form-too-old' && (await renewToken(this.#live))
    this.#away = true
    const { state } = this.#view
    if (goesOn || refused === 'signed-out') {
      if (!goesOn) this.#told.state('signed-out', says)
      this.#wait(goesOn ? pause : again)
    } else {
      this.#told.state('refused', says)
      if (shuts.has(refused)) this.#told.shut(says, sendableSteps(state) ? textOf(state.doc) : '')
    }
    return false
  }

  #take(met: Met, own: readonly Step[]): void {
    const before = this.#view.state.doc
    const { schema } = this.#view.state
    const others = met.steps.map(({ step }) => Step.fromJSON(schema, step))
    const steps = [...own, ...others]
    const clients = [...own.map(() => this.#client), ...met.steps.map(({ client }) => client)]
    const mine = clients.filter((client) => client === this.#client).length
    const had = sendableSteps(this.#view.state)?.steps.length ?? 0
    if (steps.length > 0) {
      for (const step of steps) this.#base = step.apply(this.#base).doc ?? this.#base
      const change = receiveTransaction(this.#view.state, steps, clients, { mapSelectionBackward: true })
      this.#view.dispatch(change)
    }
    const left = sendableSteps(this.#view.state)
    // A step whose passage others have taken away falls out when the rest is put on theirs.
    if ((left?.steps.length ?? 0) < had - mine) this.#told.lost(textOf(before))
    else if (this.#away && had > 0 && others.length > 0) this.#told.caughtUp()
    this.#away = false
    this.#keep()
    this.#told.version(met.version)
    this.#told.others(met.people)
    this.#told.state(left ? 'saving' : 'saved')
    this.#wait(left ? pause : look)
  }

  #keep(): void {
    const own = sendableSteps(this.#view.state)
    const steps = own?.steps.map((step) => step.toJSON() as object)
    const base = this.#base.toJSON() as object
    const text = textOf(this.#view.state.doc)
    this.#local.write(steps && own ? { number: own.version, base, steps, text } : undefined)
  }
}

function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => String(leaf.attrs['text'] ?? ' '))
}
