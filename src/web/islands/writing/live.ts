/*
 * What the page hands the editor when an answer is written together with others: addresses, the place in the row of steps, and the
 * token that goes with everything that is sent.
 */
export type Live = {
  readonly writing: string
  readonly check: string
  readonly figures: string
  readonly number: string
  readonly person: string
  readonly wished: string
  readonly token: string
  /** The text that is being written, when a link has put another after it. */
  readonly base?: string
}

export type Words = Readonly<Record<string, string>>

export type TakenStep = { readonly step: object; readonly client: string }

export type Other = { readonly client: string; readonly name: string; readonly at: number }

export type Met = {
  readonly taken: boolean
  readonly number: number
  readonly version: number
  readonly steps: readonly TakenStep[]
  readonly people: readonly Other[]
}

export type Refused = { readonly refused: string; readonly says: string }

/** @throws TypeError when there is no connection. */
export async function ask<Answer>(address: string, body: object): Promise<Answer | Refused> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Answer | Refused
}

export function isRefused(answer: object): answer is Refused {
  return 'refused' in answer
}

export function filled(words: string, blanks: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))
}
