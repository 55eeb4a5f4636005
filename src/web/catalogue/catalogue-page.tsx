/*
 * The catalogue of figures, searched by words, unit and subject: what each counts, what is left out, and its value for the year, opening to
 * its rows.
 */
import { catalogue, roundReport } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters, FilterText, NothingLeft } from '../parts/filters.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { figureSources } from './sources.ts'

export const cataloguePage: Page = page({
  at: paths.catalogue,
  who: 'everyone',
  async show(visit) {
    const { t, house, query } = visit
    const live = roundReport.liveFigures(await figureSources(visit))
    const search = { words: query.get('sok') ?? '', unit: query.get('enhet') ?? '', subject: query.get('amne') ?? '' }
    const found = catalogue.searchCatalogue(search)
    const chosen = Object.values(search).some((value) => value !== '')
    return {
      title: t('catalogue.title'),
      crumbs: [],
      lead: t('catalogue.lead', { year: house.year }),
      wide: true,
      body: (
        <>
          <Search visit={visit} search={search} chosen={chosen} />
          {chosen ? <p role="status">{t('catalogue.found', { count: found.length })}</p> : null}
          {found.length === 0 ? <NothingLeft visit={visit} clear={to('catalogue')} /> : null}
          {catalogue.subjects.map((subject) => (
            <Subject
              key={subject}
              visit={visit}
              subject={subject}
              definitions={found.filter((each) => each.subject === subject)}
              live={live}
            />
          ))}
        </>
      ),
    }
  },
})

type SearchGiven = {
  readonly visit: Visit
  readonly search: Required<catalogue.CatalogueSearch>
  readonly chosen: boolean
}

function Search({ visit, search: { words, unit, subject }, chosen }: SearchGiven) {
  const { t } = visit
  return (
    <Filters visit={visit} action={to('catalogue')} chosen={chosen}>
      <FilterText name="sok" label={t('catalogue.search')} value={words ?? ''} />
      <FilterChoice
        visit={visit}
        name="amne"
        label={t('catalogue.subject')}
        value={subject}
        all={t('catalogue.whole')}
        choices={catalogue.subjects.map((each) => ({ value: each, name: t(`catalogue.subject.${each}`) }))}
      />
      <FilterChoice
        visit={visit}
        name="enhet"
        label={t('catalogue.unit')}
        value={unit}
        all={t('catalogue.whole')}
        choices={catalogue.unitsInCatalogue().map((each) => ({ value: each, name: t(`catalogue.unit.${each}`) }))}
      />
    </Filters>
  )
}

type SubjectGiven = {
  readonly visit: Visit
  readonly subject: catalogue.Subject
  readonly definitions: readonly catalogue.FigureDefinition[]
  readonly live: roundReport.LiveFigures
}

function Subject({ visit: { t, house }, subject, definitions, live }: SubjectGiven) {
  if (definitions.length === 0) return null
  const valueOf = ({ id, withdrawn }: catalogue.FigureDefinition) => {
    if (withdrawn) return t('catalogue.withdrawn', { day: withdrawn.on })
    const figure = live.computed(`${id};period=${house.year}`)
    return figure ? catalogue.formatAsked(figure, {}) : t('missing.word')
  }
  return (
    <section>
      <h2>{t(`catalogue.subject.${subject}`)}</h2>
      <Table
        caption={t(`catalogue.subject.${subject}`)}
        hiddenCaption
        rows={definitions}
        keyOf={({ id }) => id}
        columns={[
          {
            head: t('catalogue.figure'),
            label: t('catalogue.figure'),
            cell: (definition) => <Name definition={definition} year={house.year} />,
          },
          {
            head: t('catalogue.says'),
            label: t('catalogue.says'),
            cell: ({ says }) => <span lang="sv-SE">{says}</span>,
          },
          {
            head: t('catalogue.value', { year: house.year }),
            label: t('catalogue.value', { year: house.year }),
            numeric: true,
            cell: valueOf,
          },
        ]}
      />
    </section>
  )
}

function Name({ definition, year }: { readonly definition: catalogue.FigureDefinition; readonly year: number }) {
  const { id, label, withdrawn } = definition
  if (withdrawn) return <span lang="sv-SE">{label}</span>
  const ask = catalogue.writeAsk({ definition: id, period: String(year), filter: {}, form: {} })
  return (
    <a href={roundReport.addressOfAsk(ask)} lang="sv-SE">
      {label}
    </a>
  )
}
