/*
 * Gaps: goals that nothing works for, and insatser that lack a goal, an amount or a result.
 */
import type { ledger, steering } from '../../portfolio/index.ts'
import type { NameOf } from '../cases/dimension-words.ts'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

const shownOfEach = 20

type Given = { readonly visit: Visit; readonly gaps: steering.Gaps; readonly nameOf: NameOf }

export function GapsPart({ visit, gaps, nameOf }: Given) {
  const { t } = visit
  return (
    <section>
      <h2 id="luckor">{t('steering.gaps')}</h2>
      <h3>{t('steering.gaps.goals', { count: gaps.goalsWithout.length })}</h3>
      {gaps.goalsWithout.length === 0 ? (
        <p>{t('steering.gaps.noGoals')}</p>
      ) : (
        <ul {...inSwedish(visit)}>
          {gaps.goalsWithout.map((goal) => (
            <li key={goal}>
              <a href={to('goal', { id: goal })}>{nameOf('goal', goal)}</a>
            </li>
          ))}
        </ul>
      )}
      <Insatser
        visit={visit}
        title={t('steering.gaps.noGoal', { count: gaps.withoutGoal.length })}
        rows={gaps.withoutGoal}
      />
      <Insatser
        visit={visit}
        title={t('steering.gaps.noAmount', { count: gaps.withoutAmount.length })}
        rows={gaps.withoutAmount}
      />
      <Insatser
        visit={visit}
        title={t('steering.gaps.noResult', { count: gaps.withoutResult.length })}
        rows={gaps.withoutResult}
      />
    </section>
  )
}

function Insatser({ visit, title, rows }: { visit: Visit; title: string; rows: readonly ledger.LedgerRow[] }) {
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul {...inSwedish(visit)}>
        {rows.slice(0, shownOfEach).map((row) => (
          <li key={row.id}>
            <a href={to('case', { id: row.id })}>{row.title}</a>
          </li>
        ))}
      </ul>
      {rows.length > shownOfEach ? <p>{visit.t('steering.more', { shown: shownOfEach, all: rows.length })}</p> : null}
    </details>
  )
}
