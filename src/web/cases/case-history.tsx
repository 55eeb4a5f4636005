/*
 * Everything that has been recorded of the case, in the order of its numbers: what, for which day, by whom, when.
 */
import { formatDay } from '../../foundation/index.ts'
import type { cases } from '../../portfolio/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'
import { factWords } from './case-words.ts'

type Facts = Awaited<ReturnType<typeof cases.listFactsOfCase>>

export function CaseHistory({ visit, facts }: { visit: Visit; facts: Facts }) {
  const { t } = visit
  const annulled = new Set(facts.flatMap(({ fact }) => (fact.kind === 'corrected' ? [fact.fact] : [])))
  const plain = (label: string) => ({ head: label, label })
  return (
    <section>
      <h2 id="historik">{t('case.history')}</h2>
      <details>
        <summary>{t('case.history.show', { count: facts.length })}</summary>
        <Table
          caption={t('case.history')}
          hiddenCaption
          columns={[
            { ...plain(t('case.number')), cell: ({ number }) => String(number) },
            {
              ...plain(t('case.what')),
              cell: ({ number, fact }) =>
                annulled.has(number) ? <s>{t(factWords[fact.kind])}</s> : t(factWords[fact.kind]),
            },
            { ...plain(t('case.day')), cell: ({ fact }) => formatDay(fact.day) },
            { ...plain(t('case.recordedOn')), cell: ({ recordedOn }) => formatDay(recordedOn) },
            // Who recorded it is for those who work here.
            ...(visit.person
              ? [{ ...plain(t('case.recordedBy')), cell: ({ recordedBy }: Facts[number]) => recordedBy }]
              : []),
          ]}
          rows={facts}
          keyOf={({ number }) => String(number)}
        />
      </details>
    </section>
  )
}
