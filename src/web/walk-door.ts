/*
 * The walk of every door, always in this order: from our own pages, with our token, by someone who may, with input that can be
 * read; then the use case. Who is turned away is written in the journal. Whatever goes wrong, what was typed is shown again.
 */
import type { Context } from 'hono'
import { Refusal } from '../foundation/index.ts'
import { isWebText, sayRefusal, type WebText } from '../texts/index.ts'
import type { AnyDoor, Attempt, DoorAnswer } from './door.ts'
import { errorView, statusOf } from './errors.tsx'
import { sendPage } from './frame-page.tsx'
import type { House } from './house.ts'
import { entry } from './page.ts'
import { tokenFieldName } from './parts/form.tsx'
import { writeCookie } from './security/cookies.ts'
import { fromOurPages, isFormToken } from './security/form-token.ts'
import { type Arrival, understandVisit } from './understand-visit.ts'
import type { SentFile, Visit } from './visit.ts'

type Typed = Readonly<Record<string, string>>

export async function walkDoor(house: House, door: AnyDoor, request: Context): Promise<Response> {
  const { typed, files } = await readForm(request)
  const arrival = await understandVisit(house, request)
  const visit = { ...arrival.visit, files }
  try {
    guard(door, arrival, request, typed)
    return await sendAnswer(request, visit, await knock(door, visit, typed))
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'not-allowed') await recordRefusal(door, visit)
    return sendPage(request, visit, errorView(visit, thrown, keptTexts(door, typed)))
  }
}

type Sent = { readonly typed: Typed; readonly files: Visit['files'] }

async function readForm(request: Context): Promise<Sent> {
  const [typed, files]: [Record<string, string>, Record<string, SentFile>] = [{}, {}]
  for (const [name, value] of Object.entries(await request.req.parseBody())) {
    if (typeof value === 'string') typed[name] = unixLines(value)
    else if (value instanceof File && value.size > 0)
      files[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return { typed, files }
}

/** Browsers send line breaks as CR LF; what people type has plain ones. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function guard(door: AnyDoor, { visit, secret }: Arrival, request: Context, typed: Typed): void {
  if (!fromOurPages(request.req.raw.headers)) throw new Refusal('form-too-old')
  if (!isFormToken(typed[tokenFieldName], secret)) throw new Refusal('form-too-old')
  if (entry(door.who, visit.person) !== 'let-in') throw new Refusal('not-allowed')
}

async function knock(door: AnyDoor, visit: Visit, typed: Typed): Promise<DoorAnswer> {
  const read = door.input.safeParse({ ...typed, ...visit.params })
  if (!read.success) return again(door, visit, { typed, problems: problemsOf(read.error.issues), status: 422 })
  try {
    return await door.open(visit, { ...typed, ...visit.params })
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code === 'not-allowed') throw thrown
    const status = statusOf(thrown)
    const refusal = sayRefusal(thrown, visit.language)
    return again(door, visit, { typed, problems: {}, refusal, status: status === 413 ? 422 : status })
  }
}

async function again(door: AnyDoor, visit: Visit, attempt: Attempt): Promise<DoorAnswer> {
  return { kind: 'show', view: { ...(await door.again(visit, attempt)), status: attempt.status } }
}

/** The first problem of each field, as a key of the web texts; what Zod says by itself becomes a general sentence. */
function problemsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, WebText> {
  const problems: Record<string, WebText> = {}
  for (const { path, message } of issues)
    problems[String(path[0])] ??= isWebText(message) ? message : 'form.notReadable'
  return problems
}

function keptTexts({ keeps = [] }: AnyDoor, typed: Typed): string[] {
  return keeps.map((name) => typed[name] ?? '').filter((text) => text.trim() !== '')
}

async function recordRefusal(door: AnyDoor, visit: Visit): Promise<void> {
  const { house, person, path } = visit
  await house.store.write(house.region, (tx) =>
    tx.journal({ who: person?.id ?? 'nobody', what: door.journal.refused, subject: path }),
  )
}

async function sendAnswer(request: Context, visit: Visit, answer: DoorAnswer): Promise<Response> {
  if (answer.kind === 'show') return sendPage(request, visit, answer.view)
  const { secure } = visit.house
  if (answer.notice) writeCookie(request, 'notice', answer.notice, secure)
  if (answer.language) writeCookie(request, 'language', answer.language, secure)
  if (answer.session) writeCookie(request, 'session', answer.session === 'end' ? '' : answer.session, secure)
  return request.redirect(answer.to, 303)
}
