/*
 * What has been done with an indicator, out of the journal: when, who, what, and the reason where there was one.
 */
import type { Person } from '../../people/index.ts'
import { isWebText } from '../../texts/index.ts'
import type { Visit } from '../visit.ts'

type Line = {
  readonly number: number
  readonly at: string
  readonly who: string
  readonly what: string
  readonly after?: unknown
}

export function History({
  visit,
  lines,
  persons,
}: {
  visit: Visit
  lines: readonly Line[]
  persons: readonly Person[]
}) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{visit.t('indicator.history')}</summary>
      <ol reversed>
        {lines.toReversed().map((line) => (
          <li key={line.number}>
            {line.at.slice(0, 10)} {persons.find(({ id }) => id === line.who)?.name ?? line.who}:{' '}
            {saidOf(visit, line.what)} <span lang="sv-SE">{detailOf(line.after)}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function saidOf({ t }: Visit, what: string): string {
  const words = `journal.${what}`
  return t(isWebText(words) ? words : 'journal.other').toLowerCase()
}

/** The year, the value and the reason of a line, as far as it has them. */
function detailOf(after: unknown): string {
  if (typeof after !== 'object' || after === null) return ''
  const { period, value, breakdown, reason } = after as Readonly<Record<string, unknown>>
  const parts = [period, breakdown, value, reason].filter(
    (part) => typeof part === 'number' || (typeof part === 'string' && part !== ''),
  )
  return parts.length === 0 ? '' : `(${parts.map(String).join(', ')})`
}
