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
  /** Belongs to the session: another after signing in again. */
  token: string
  /** Where the editor asks what a reference can lead to. */
  readonly references: string
  /** Where one signs in to come back here. */
  readonly signIn: string
  /** The text that is being written, when a link has put another after it. */
  readonly base?: string
}

export type Words = Readonly<Record<string, string>>

export type TakenStep = { readonly step: object; readonly client: string }

export type Other = {
  readonly client: string
  readonly name: string
  /** Where the selection begins, and where the caret is. */
  readonly anchor: number
  readonly head: number
}

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

/** Takes the token that the page has in the present session. @returns false when another person has signed in, or nobody. */
export async function renewToken(live: Live): Promise<boolean> {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  const sent = page.querySelector<HTMLTextAreaElement>('textarea[data-live]')?.dataset['live']
  const now = sent ? (JSON.parse(sent) as Live) : undefined
  if (now?.person !== live.person || now.token === live.token) return false
  live.token = now.token
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="formular"]')) field.value = now.token
  return true
}
