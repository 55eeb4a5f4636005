/*
 * The catalogue of figures: what each counts, what is left out, and its value for the year, opening to its rows.
 */
import { catalogue, roundReport } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Table } from '../parts/table.tsx'
import { paths } from '../paths.ts'
import { figureSources } from './sources.ts'

export const cataloguePage: Page = page({
  at: paths.catalogue,
  who: 'everyone',
  async show(visit) {
    const { t, house } = visit
    const live = roundReport.liveFigures(await figureSources(visit))
    return {
      title: t('catalogue.title'),
      crumbs: [],
      lead: t('catalogue.lead', { year: house.year }),
      wide: true,
      body: (
        <>
          {catalogue.subjects.map((subject) => (
            <section key={subject}>
              <h2>{t(`catalogue.subject.${subject}`)}</h2>
              <Table
                caption={t(`catalogue.subject.${subject}`)}
                hiddenCaption
                rows={catalogue.catalogue.filter((each) => each.subject === subject)}
                keyOf={({ id }) => id}
                columns={[
                  {
                    head: t('catalogue.figure'),
                    label: t('catalogue.figure'),
                    cell: ({ id, label, withdrawn }) => {
                      const ask = catalogue.writeAsk({
                        definition: id,
                        period: String(house.year),
                        filter: {},
                        form: {},
                      })
                      return withdrawn ? (
                        <span lang="sv-SE">{label}</span>
                      ) : (
                        <a href={roundReport.addressOfAsk(ask)} lang="sv-SE">
                          {label}
                        </a>
                      )
                    },
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
                    cell: ({ id, withdrawn }) => {
                      if (withdrawn) return t('catalogue.withdrawn', { day: withdrawn.on })
                      const figure = live.computed(`${id};period=${house.year}`)
                      return figure ? catalogue.formatAsked(figure, {}) : t('missing.word')
                    },
                  },
                ]}
              />
            </section>
          ))}
        </>
      ),
    }
  },
})
