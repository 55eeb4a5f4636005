/*
 * The analyses, follow-ups and evaluations of the year.
 */
import { type Page, page } from '../page.ts'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import { fundedWords } from './funded-words.ts'

export const knowledgePage: Page = page({
  at: paths.knowledge,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const { analyses, year } = await visit.register()
    const swedish = inSwedish(visit)
    return {
      title: t('knowledge.title'),
      crumbs: [],
      lead: t('knowledge.lead', { count: analyses.length, year }),
      wide: true,
      body: (
        <Table
          caption={t('knowledge.title')}
          hiddenCaption
          columns={[
            {
              head: t('analysis.one'),
              label: t('analysis.one'),
              cell: ({ id, name, content }) => (
                <span {...swedish}>
                  <a href={to('analysis', { id })}>{name}</a>
                  <span class="cell-more">{content}</span>
                </span>
              ),
            },
            {
              head: t('analysis.kind'),
              label: t('analysis.kind'),
              cell: ({ kind }) => <span {...swedish}>{kind}</span>,
            },
            {
              head: t('analysis.purpose'),
              label: t('analysis.purpose'),
              cell: ({ purpose }) => <span {...swedish}>{purpose}</span>,
            },
            {
              head: t('analysis.funded'),
              label: t('analysis.funded'),
              cell: ({ fundedBy11 }) => t(fundedWords[fundedBy11]),
            },
          ]}
          rows={analyses}
          keyOf={({ id }) => id}
        />
      ),
    }
  },
})
