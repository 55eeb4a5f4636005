/*
 * The figures of the regions with their sums. Where something is not in a sum it is said in words: which region, and what differs.
 */
import { catalogue, signing } from '../../reporting/index.ts'
import { isWebText } from '../../texts/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'
import { toNationalQuestion } from './national-query.ts'
import type { PresentNational } from './present-national.ts'

type Figure = signing.national.NationalFigure

type FiguresGiven = {
  readonly visit: Visit
  readonly present: PresentNational
  readonly figures: readonly Figure[]
  /** On the page of a question the values stand open; in the index each figure leads to its questions. */
  readonly ofQuestion: boolean
}

export function NationalFigures({ visit, present, figures, ofQuestion }: FiguresGiven) {
  const { t } = visit
  return (
    <>
      <p>{t('national.figures.lead')}</p>
      <Table
        caption={t('national.figures')}
        hiddenCaption
        rows={figures}
        keyOf={({ label, definition, unit, period }) => `${label} ${definition} ${unit} ${period}`}
        columns={[
          {
            head: t('catalogue.figure'),
            label: t('catalogue.figure'),
            cell: (figure) => <Counted present={present} figure={figure} ofQuestion={ofQuestion} />,
          },
          {
            head: t('national.values'),
            label: t('national.values'),
            cell: (figure) => <Values visit={visit} figure={figure} open={ofQuestion} />,
          },
          {
            head: t('national.sum'),
            label: t('national.sum'),
            cell: (figure) => <Sum visit={visit} present={present} figure={figure} />,
          },
        ]}
      />
    </>
  )
}

type CountedGiven = Omit<FiguresGiven, 'visit' | 'figures'> & { readonly figure: Figure }

function Counted({ present: { year, query }, figure, ofQuestion }: CountedGiven) {
  const { label, period, definition, questions } = figure
  return (
    <span lang="sv-SE">
      <strong>
        {label}, {catalogue.formatPeriod(period)}
      </strong>
      <span class="cell-more">{definition}</span>
      {ofQuestion ? null : (
        <span class="cell-more">
          {questions.map((question, at) => (
            <>
              {at > 0 ? ', ' : ''}
              <a href={toNationalQuestion(year, question, query)}>{question}</a>
            </>
          ))}
        </span>
      )}
    </span>
  )
}

function Values({ visit, figure, open }: { visit: Visit; figure: Figure; open: boolean }) {
  const list = (
    <ul class="plain-list" lang="sv-SE">
      {figure.values.map(({ region, value }) => (
        <li key={region.id}>
          {region.name}: <span class="no-break">{signing.inUnit(figure, value)}</span>
        </li>
      ))}
    </ul>
  )
  if (open) return list
  return (
    <details>
      <summary>{visit.t('national.values.show', { count: figure.values.length })}</summary>
      {list}
    </details>
  )
}

function Sum({ visit, present, figure }: { visit: Visit; present: PresentNational; figure: Figure }) {
  const { t } = visit
  const { sum, noSum, values } = figure
  const all = present.view.regions.length
  return (
    <div>
      {noSum ? t(`national.noSum.${noSum}`) : null}
      {sum === undefined ? null : (
        <>
          <strong class="no-break">{signing.inUnit(figure, sum)}</strong>
          <span class="cell-more">
            {t('national.sum.of', { count: values.filter(({ value }) => value !== null).length, all })}
          </span>
        </>
      )}
      <LeftOut visit={visit} figure={figure} />
    </div>
  )
}

/** Regions that are left out for the same reason stand together. */
function LeftOut({ visit, figure }: { visit: Visit; figure: Figure }) {
  const groups = [...Map.groupBy(figure.leftOut, (each) => whyLeftOut(visit, each))]
  if (groups.length === 0) return null
  return (
    <ul class="plain-list">
      {groups.map(([why, regions]) => (
        <li key={why}>
          {visit.t('national.leftOut')}: <span lang="sv-SE">{regions.map(({ region }) => region.name).join(', ')}</span>{' '}
          ({why})
        </li>
      ))}
    </ul>
  )
}

/** In words: `annan period: 2020; annan enhet: antal`. */
export function whyLeftOut({ t }: Visit, left: signing.national.LeftOut): string {
  if (left.why !== 'differs') return t(`national.leftOut.${left.why}`)
  const { label, definition, unit, period } = left.has
  const named = `unit.${unit}`
  const has = {
    definition: `${label}. ${definition}`,
    unit: isWebText(named) ? t(named) : unit,
    period: catalogue.formatPeriod(period),
  }
  return left.in.map((each) => t(`national.differs.${each}`, { has: has[each] })).join('; ')
}
