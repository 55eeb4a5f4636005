/*
 * Numbers that are typed by hand although the catalogue counts them, with what it says now, and the way to put the live figure in their place.
 */
import { answers, forms, yearly } from '../../reporting/index.ts'
import { Table } from '../parts/table.tsx'
import { to, withQuery } from '../paths.ts'
import type { PresentRound } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'

export type TypedInRound = yearly.TypedQuantity & {
  readonly round: string
  readonly report: string
  /** What people call the question. */
  readonly number: string
}

export function typedIn({ material, live }: PresentRound, round: string, report: string): TypedInRound[] {
  const written = material.answers.map(({ question, content }) => ({ question, blocks: answers.blocksOf(content) }))
  return yearly.typedQuantities(written, material.round.year, live.computed).map((quantity) => ({
    ...quantity,
    round,
    report,
    number: forms.questionNumber(material.round.form, quantity.question),
  }))
}

type Given = { readonly visit: Visit; readonly typed: readonly TypedInRound[] }

export function TypedQuantities({ visit: { t }, typed }: Given) {
  if (typed.length === 0) return null
  return (
    <section>
      <h2>{t('consistency.typed')}</h2>
      <p>{t('consistency.typed.lead')}</p>
      <Table
        caption={t('consistency.typed')}
        hiddenCaption
        rows={typed.toSorted((a, b) => Number(a.agrees) - Number(b.agrees))}
        keyOf={({ round, question, typed: number, sentence }) => `${round} ${question} ${number} ${sentence}`}
        columns={[
          {
            head: t('consistency.typed.place'),
            label: t('consistency.typed.place'),
            cell: (each) => <Place of={each} />,
          },
          { head: t('consistency.typed.now'), label: t('consistency.typed.now'), cell: (each) => <Now of={each} /> },
          {
            head: t('consistency.agrees'),
            label: t('consistency.agrees'),
            cell: ({ agrees }) => (agrees ? t('consistency.yes') : <strong>{t('consistency.no')}</strong>),
          },
          {
            head: t('consistency.typed.replace'),
            label: t('consistency.typed.replace'),
            cell: ({ round, question, ask, typed: number }) => (
              <a
                href={withQuery(to('roundQuestion', { round, id: question }), {
                  fran: 'siffra',
                  siffra: ask,
                  byt: number,
                })}
              >
                {t('consistency.typed.replaceThis', { typed: number })}
              </a>
            ),
          },
        ]}
      />
    </section>
  )
}

function Place({ of: { typed, sentence, report, round, question, number } }: { of: TypedInRound }) {
  return (
    <span lang="sv-SE">
      <strong>{typed}</strong> – <a href={to('roundQuestion', { round, id: question })}>{`${report}, ${number}`}</a>
      <span class="cell-more">{sentence}</span>
    </span>
  )
}

function Now({ of: { ask, reads, label } }: { of: TypedInRound }) {
  return (
    <span lang="sv-SE">
      <strong>{reads}</strong> – <a href={to('catalogueFigure', { ask })}>{label}</a>
    </span>
  )
}
