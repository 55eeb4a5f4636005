/*
 * Choosing what a reference leads to, without script: a field for words, what they find, and the mark that puts it into a text. With script
 * the same is done in a dialog (serve-references.ts).
 */
import { build, toSimpleText } from '../../../documents/index.ts'
import { forms, roundReport } from '../../../reporting/index.ts'
import { type Page, page } from '../../page.ts'
import { FilterText } from '../../parts/filters.tsx'
import { paths, to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { writtenQuestion } from '../round-question.ts'

/** As many of a kind as one looks through; more words narrow them. */
const longestShown = 20

export const roundReferencesPage: Page = page({
  at: paths.roundReferences,
  who: 'signed-in',
  async show(visit) {
    const { t, query } = visit
    const { round, question, present } = await writtenQuestion(visit)
    const at = { round: round.id, id: question.id }
    const words = (query.get('sok') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    const all = roundReport.listReferables(present.material, present.tree())
    const hits = all.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    return {
      title: t('references.title'),
      crumbs: [
        { name: t('rounds.title'), href: to('rounds') },
        { name: forms.questionNumber(round.form, question.id), href: to('roundQuestion', at) },
      ],
      lead: t('references.lead'),
      body: (
        <>
          <form class="form" method="get" role="search" aria-label={t('references.search')}>
            <FilterText name="sok" label={t('references.search')} value={query.get('sok') ?? ''} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {t('catalogue.search.go')}
            </button>
          </form>
          {hits.length === 0 ? <p class="box">{t('references.none')}</p> : null}
          {roundReport.referableKinds.map((kind) => (
            <OfKind key={kind} visit={visit} kind={kind} back={at} of={hits.filter((each) => each.kind === kind)} />
          ))}
        </>
      ),
    }
  },
})

type KindGiven = {
  readonly visit: Visit
  readonly kind: roundReport.ReferableKind
  readonly back: { readonly round: string; readonly id: string }
  readonly of: readonly roundReport.Referable[]
}

function OfKind({ visit, kind, back, of }: KindGiven) {
  const { t } = visit
  if (of.length === 0) return null
  return (
    <section>
      <h2>{t('references.kind.count', { kind: t(`references.kind.${kind}`), count: of.length })}</h2>
      <ul class="rows rows-compact">
        {of.slice(0, longestShown).map((each) => (
          <li key={`${each.target} ${each.text}`} lang="sv-SE">
            {each.name}{' '}
            <a href={withQuery(to('roundQuestion', back), { fran: 'hanvisning', hanvisning: referenceMark(each) })}>
              {t('references.insert')}
              <span class="ds-sr-only"> {each.name}</span>
            </a>
            <p class="quiet">
              <code>{referenceMark(each)}</code>
            </p>
          </li>
        ))}
      </ul>
      {of.length > longestShown ? (
        <p class="quiet">{t('references.more', { count: of.length - longestShown })}</p>
      ) : null}
    </section>
  )
}

/** `{1.2.1|se: avsnitt avsnitt-1-2-1}` */
function referenceMark({ kind, target, text }: roundReport.Referable): string {
  return toSimpleText(build.paragraph(build.reference({ kind, target, text })))
}
