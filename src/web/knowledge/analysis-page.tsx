/*
 * One analysis: what it shows, what it is for and how it has been used.
 */
import { Refusal } from '../../foundation/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { SourceLine } from '../parts/source-line.tsx'
import { paths, to } from '../paths.ts'
import { fundedWords } from './funded-words.ts'

export const analysisPage: Page = page({
  at: paths.analysis,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const { analyses } = await visit.register()
    const analysis = analyses.find(({ id }) => id === visit.params['id'])
    if (!analysis) throw new Refusal('not-found')
    const { kind, year, purpose, frequency, fundedBy11, content, use } = analysis
    const swedish = inSwedish(visit)
    const facts = [
      { name: t('analysis.kind'), value: <span {...swedish}>{kind}</span> },
      { name: t('analysis.year'), value: year },
      { name: t('analysis.purpose'), value: <span {...swedish}>{purpose}</span> },
      { name: t('analysis.funded'), value: t(fundedWords[fundedBy11]) },
      ...(frequency ? [{ name: t('analysis.frequency'), value: <span {...swedish}>{frequency}</span> }] : []),
    ]
    return {
      title: analysis.name,
      swedishTitle: true,
      crumbs: [{ name: t('knowledge.title'), href: to('knowledge') }],
      body: (
        <>
          <Facts visit={visit} facts={facts} />
          <h2>{t('analysis.content')}</h2>
          <p {...swedish}>{content}</p>
          <h2>{t('analysis.use')}</h2>
          <p>{use ? <span {...swedish}>{use}</span> : <Missing visit={visit} />}</p>
          <SourceLine visit={visit} papers={analysis.papers} />
        </>
      ),
    }
  },
})
