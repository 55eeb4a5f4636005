/*
 * Error pages: what happened, what was kept and what to do, in plain words. A fault gets an id that is logged with its cause;
 * nothing of the cause leaves the house.
 */
import { randomBytes } from 'node:crypto'
import { Refusal, type RefusalCode } from '../foundation/index.ts'
import { sayRefusal } from '../texts/index.ts'
import { to } from './paths.ts'
import type { PageView, Visit } from './visit.ts'

type RefusalStatus = 403 | 404 | 409 | 413 | 422 | 429

/** Refusals that mean something to a browser; all others are about what was sent. */
const statuses: Partial<Record<RefusalCode, RefusalStatus>> = {
  'changed-meanwhile': 409,
  'import-changed-meanwhile': 409,
  'link-not-open': 404,
  'too-many-visits': 429,
  'not-allowed': 403,
  'not-found': 404,
  'unknown-data-set': 404,
  'unknown-format': 404,
  'too-many-attempts': 429,
  'form-too-old': 403,
  'signed-out': 403,
  'too-much-sent': 413,
}

export function statusOf(refusal: Refusal): RefusalStatus {
  return statuses[refusal.code] ?? 422
}

export function refusalView(visit: Visit, refusal: Refusal, typed: readonly string[] = []): PageView {
  const status = statusOf(refusal)
  const { t } = visit
  return {
    title: t(`error.${status}`),
    status,
    crumbs: [],
    lead: sayRefusal(refusal, visit.language),
    body: (
      <>
        <Kept visit={visit} typed={typed} />
        <WaysOut visit={visit} />
      </>
    ),
  }
}

export function faultView(visit: Visit, thrown: unknown): PageView {
  const id = randomBytes(5).toString('hex')
  visit.house.log(
    `fault ${id} at ${withoutTokens(visit.path)}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  )
  const { t } = visit
  return {
    title: t('error.500'),
    status: 500,
    crumbs: [],
    lead: t('error.500.lead'),
    body: (
      <>
        <p>
          {t('error.id')} <strong>{id}</strong>
        </p>
        <WaysOut visit={visit} />
      </>
    ),
  }
}

/** An address that opens without signing in is told to nobody. */
function withoutTokens(path: string): string {
  return path.replaceAll(/[\w-]{43}/g, '…')
}

export function errorView(visit: Visit, thrown: unknown, typed: readonly string[] = []): PageView {
  return thrown instanceof Refusal ? refusalView(visit, thrown, typed) : faultView(visit, thrown)
}

/** What was typed in a form that could not be taken, so that nobody has to write it again. */
function Kept({ visit, typed }: { visit: Visit; typed: readonly string[] }) {
  if (typed.length === 0) return null
  return (
    <section class="box">
      <h2>{visit.t('error.kept')}</h2>
      {typed.map((text) => (
        <p key={text} class="kept">
          {text}
        </p>
      ))}
    </section>
  )
}

function WaysOut({ visit }: { visit: Visit }) {
  return (
    <ul>
      <li>
        <a href={to('start')}>{visit.t('error.toStart')}</a>
      </li>
      <li>
        <a href={to('search')}>{visit.t('error.toSearch')}</a>
      </li>
      {visit.person ? null : (
        <li>
          <a href={to('signIn')}>{visit.t('error.toSignIn')}</a>
        </li>
      )}
    </ul>
  )
}
