/*
 * Before anything is signed: the same quantity in different reports of a year, with its value and place in each.
 */
import { catalogue, rounds, yearly } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import { presentRound } from '../rounds/present-round.ts'
import { type TypedInRound, TypedQuantities, typedIn } from './typed-quantities.tsx'

export const consistencyPage: Page = page({
  at: paths.consistency,
  who: 'signed-in',
  async show(visit) {
    const { t, house, params } = visit
    const year = Number(params['year']) || house.year
    const all = await house.store.read(house.region, (db) => rounds.listRounds(db, house.region))
    const own = all.filter((round) => round.year === year)
    const trees = []
    const typed: TypedInRound[] = []
    const addresses = new Map<string, string>()
    for (const { id, report } of own) {
      const name = t(`rounds.report.${report}`)
      const present = await presentRound(visit, id)
      trees.push({ report: name, tree: present.tree() })
      typed.push(...typedIn(present, id, name))
      addresses.set(name, to('roundReport', { round: id }))
    }
    const addressOf = ({ report, anchor }: yearly.QuantityPlace) => `${addresses.get(report) ?? ''}#${anchor}`
    const quantities = yearly.quantitiesIn(trees)
    const differing = quantities.filter(({ agrees }) => !agrees)
    return {
      title: t('consistency.title', { year }),
      crumbs: [{ name: t('rounds.title'), href: to('rounds') }],
      lead: t('consistency.lead', { all: quantities.length, differing: differing.length }),
      wide: true,
      body: (
        <>
          {quantities.length === 0 ? <p class="box">{t('consistency.none', { count: own.length })}</p> : null}
          {quantities.length === 0 ? null : (
            <Table
              caption={t('consistency.title', { year })}
              hiddenCaption
              rows={quantities}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('catalogue.figure'),
                  label: t('catalogue.figure'),
                  cell: (quantity) => <Definition quantity={quantity} />,
                },
                {
                  head: t('consistency.agrees'),
                  label: t('consistency.agrees'),
                  cell: ({ agrees }) => (agrees ? t('consistency.yes') : <strong>{t('consistency.no')}</strong>),
                },
                {
                  head: t('consistency.places'),
                  label: t('consistency.places'),
                  cell: ({ places }) => <Places places={places} addressOf={addressOf} />,
                },
              ]}
            />
          )}
          <TypedQuantities visit={visit} typed={typed} />
        </>
      ),
    }
  },
})

/** What it counts and how, and the way to its rows where the catalogue knows it. */
function Definition({ quantity: { id, label, definition, source } }: { quantity: yearly.Quantity }) {
  return (
    <span lang="sv-SE">
      {label === '' ? source : <a href={to('catalogueFigure', { ask: id })}>{label}</a>}
      <span class="cell-more">{label === '' ? id : `${definition} ${whenOf(id)}`}</span>
    </span>
  )
}

/** The period and what it was narrowed to: "2025 · kommun: Logsjö". */
function whenOf(id: string): string {
  const ask = catalogue.readAsk(id)
  return ask ? [ask.period, ...Object.entries(ask.filter).map((pair) => pair.join(': '))].join(' · ') : ''
}

type PlacesGiven = {
  readonly places: readonly yearly.QuantityPlace[]
  readonly addressOf: (place: yearly.QuantityPlace) => string
}

/** Each leads to the passage in its report. */
function Places({ places, addressOf }: PlacesGiven) {
  return (
    <ul lang="sv-SE">
      {places.map((place, at) => (
        <li key={at}>
          <strong>{place.text}</strong> –{' '}
          <a href={addressOf(place)}>
            {place.report}, {place.under}
          </a>
        </li>
      ))}
    </ul>
  )
}
