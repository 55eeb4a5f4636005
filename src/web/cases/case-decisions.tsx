/*
 * The decisions in their order with diary numbers, conditions and reasons; before them how the application was read.
 */
import { formatDay, formatKronor } from '../../foundation/index.ts'
import { type cases, decisions } from '../../portfolio/index.ts'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'
import { outcomeWords } from './case-words.ts'

export function CaseDecisions({ visit, so }: { visit: Visit; so: cases.Standing }) {
  const { t } = visit
  const score = decisions.scoreOf(so.assessments)
  const plain = (label: string) => ({ head: label, label })
  return (
    <section>
      <h2 id="beslut">{t('case.decisions')}</h2>
      {score === undefined ? null : (
        <p>{t('case.score', { readers: so.assessments.length, percent: Math.round(score * 100) })}</p>
      )}
      {so.decisions.length === 0 ? (
        <p>{t('case.noDecision')}</p>
      ) : (
        <Table
          caption={t('case.decisions')}
          hiddenCaption
          columns={[
            { ...plain(t('case.decision')), cell: ({ outcome }) => t(outcomeWords[outcome]) },
            { ...plain(t('case.day')), cell: ({ day }) => formatDay(day) },
            { ...plain(t('case.diaryNumber')), cell: ({ diaryNumber }) => diaryNumber ?? t('missing.word') },
            { ...plain(t('case.decidedBy')), cell: ({ decidedBy }) => decidedBy },
            {
              ...plain(t('case.amount')),
              numeric: true,
              cell: ({ amount }) => (amount === undefined ? '–' : formatKronor(amount)),
            },
            { ...plain(t('case.reason')), cell: ({ reason }) => reason ?? '' },
          ]}
          rows={so.decisions}
          keyOf={({ day, outcome }) => `${day} ${outcome}`}
        />
      )}
      {so.grant && so.grant.conditions.length > 0 ? (
        <>
          <h3>{t('case.conditions')}</h3>
          <ul {...inSwedish(visit)}>
            {so.grant.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
