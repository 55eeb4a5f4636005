/*
 * One figure with its papers. A computed figure opens to its rows and names what was left out; a stated one tells its source.
 */
import { type Figure, formatFigure, formatPeriod, Refusal } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { OriginMark } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { SourceLine } from '../parts/source-line.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { findRow } from './find-row.ts'
import { findFigure } from './list-figures.ts'

const unitWords = {
  kronor: 'unit.kronor',
  percent: 'unit.percent',
  persons: 'unit.persons',
  pieces: 'unit.pieces',
} as const satisfies Record<Figure['unit'], WebText>

export const figurePage: Page = page({
  at: paths.figure,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const figure = findFigure(register, visit.params['id'] ?? '')
    if (!figure) throw new Refusal('not-found')
    return {
      title: figure.label.charAt(0).toUpperCase() + figure.label.slice(1),
      swedishTitle: true,
      crumbs: [{ name: t('figures.title'), href: to('figures') }],
      body: (
        <>
          <p class="big-figure">
            {formatFigure(figure)} <OriginMark visit={visit} kind={figure.origin.kind} />
          </p>
          <Facts visit={visit} facts={factsOf(visit, figure)} />
          {figure.origin.kind === 'computed' ? (
            <Rows visit={visit} register={register} figure={figure} origin={figure.origin} />
          ) : (
            <Source visit={visit} register={register} figure={figure} />
          )}
        </>
      ),
    }
  },
})

function factsOf({ t }: Visit, { period, unit, origin }: Figure) {
  const facts = [
    { name: t('figure.period'), value: formatPeriod(period) },
    { name: t('figure.unit'), value: t(unitWords[unit]) },
    { name: t('figure.kind'), value: t(origin.kind === 'computed' ? 'origin.computed' : 'origin.stated') },
  ]
  if (origin.kind === 'computed') return facts
  return [
    ...facts,
    { name: t('figure.exact'), value: t(origin.approximate ? 'figure.approximate' : 'figure.asStated') },
  ]
}

type Computed = Extract<Figure['origin'], { kind: 'computed' }>

type Given = { readonly visit: Visit; readonly register: Register; readonly figure: Figure }

function Rows({ visit, register, figure, origin }: Given & { origin: Computed }) {
  const { t } = visit
  return (
    <>
      <h2>{t('figure.rows')}</h2>
      <p class="quiet">{t('figure.rows.count', { count: origin.rows.length })}</p>
      <RowList visit={visit} register={register} figure={figure} rows={origin.rows} />
      {origin.leftOut.length === 0 ? null : (
        <>
          <h2>{t('figure.leftOut')}</h2>
          <RowList visit={visit} register={register} figure={figure} rows={origin.leftOut} />
        </>
      )}
    </>
  )
}

function RowList({ visit, register, figure, rows }: Given & { rows: readonly string[] }) {
  return (
    <ul class="rows" {...inSwedish(visit)}>
      {rows.map((row) => {
        const { name, href, value } = findRow(register, row, figure)
        return (
          <li key={row} class="figure-row">
            {href === undefined ? name : <a href={href}>{name}</a>}
            {value === undefined ? null : <span>{value}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function Source({ visit, register, figure }: Given) {
  const papers =
    register.figures.find(({ id }) => id === figure.id)?.papers ??
    (figure.id === 'anslag' ? register.appropriation?.papers : undefined)
  return (
    <>
      <h2>{visit.t('figure.whence')}</h2>
      <p>{visit.t('figure.whence.means')}</p>
      {papers ? <SourceLine visit={visit} papers={papers} /> : null}
    </>
  )
}
