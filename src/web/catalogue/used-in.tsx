/*
 * Where a figure is used: the answers that ask the catalogue for the same definition, with how it reads there. For those who are signed in:
 * answers are not public before they are signed.
 */
import { answers, catalogue, rounds } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export type Use = { readonly round: rounds.Round; readonly question: string; readonly reads: string }

export async function usesOf({ house, person }: Visit, definition: string): Promise<Use[] | undefined> {
  if (!person) return undefined
  return house.store.read(house.region, async (db) => {
    const found: Use[] = []
    for (const round of await rounds.listRounds(db, house.region)) {
      const asked = new Set((await rounds.listAssignments(db, house.region, round.id)).map(({ question }) => question))
      const said = await answers.listAnswers(db, house.region, round.year)
      for (const { question, content } of said.filter((each) => asked.has(each.question)))
        found.push(...readings(content, definition).map((reads) => ({ round, question, reads })))
    }
    return found
  })
}

function readings(content: answers.TreeJson, definition: string): string[] {
  const found: string[] = []
  for (const block of answers.blocksOf(content))
    block.descendants(({ type, attrs }) => {
      if (type.name === 'figure' && catalogue.readAsk(String(attrs['ask']))?.definition === definition)
        found.push(String(attrs['text']))
    })
  return found
}

export function UsedIn({ visit, uses }: { visit: Visit; uses: readonly Use[] | undefined }) {
  const { t } = visit
  if (uses === undefined) return null
  return (
    <section>
      <h2>{t('catalogue.usedIn')}</h2>
      {uses.length === 0 ? <p>{t('catalogue.usedIn.none')}</p> : null}
      <ul>
        {uses.map(({ round, question, reads }, place) => (
          <li key={`${round.id}-${question}-${place}`}>
            <a href={to('roundQuestion', { round: round.id, id: question })}>
              {t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })}, {question}
            </a>
            : <span lang="sv-SE">{reads}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
