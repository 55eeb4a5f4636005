/*
 * Beside the text: what is asked in full, with sub-prompts, help and what belongs elsewhere; and what can be put into the text, last
 * year's answer and what the register tells.
 */
import { printHtmlBody } from '../../documents/index.ts'
import { roundReport, writing } from '../../reporting/index.ts'
import { to, withQuery } from '../paths.ts'
import { draftOf, isWritten } from '../reporting/question-of.ts'
import type { Visit } from '../visit.ts'
import type { RoundQuestion } from './round-question.ts'

type Beside = { readonly visit: Visit; readonly found: RoundQuestion }

export function HelpBeside({ visit, found }: Beside) {
  const { t } = visit
  const { round, question, section, given } = found
  const help = roundReport.formHelp(question, round.form)
  const scope = round.form.scopeRules.filter((rule) => rule.section === section?.number)
  const notes = section?.questions.filter(({ kind }) => kind === 'note') ?? []
  return (
    <details open>
      <summary>{t('writing.asked')}</summary>
      <div lang="sv-SE">
        <p>{question.prompt}</p>
        {help === '' ? null : <p>{help}</p>}
        {notes.map(({ id, prompt }) => (
          <p key={id}>{prompt}</p>
        ))}
        {scope.map(({ id, says }) => (
          <p key={id}>
            <strong>Avgränsning:</strong> {says}
          </p>
        ))}
      </div>
      {given.wishedWords === undefined ? null : <p>{t('writing.wished', { words: given.wishedWords })}</p>}
      {given.match === 'changed' ? <p>{t('writing.changedQuestion')}</p> : null}
    </details>
  )
}

export function SourcesBeside({ visit, found, writes }: Beside & { readonly writes: boolean }) {
  const { t } = visit
  const { round, question, before, present } = found
  const draft = draftOf(present.drafts(), question.id)
  const at = to('roundQuestion', { round: round.id, id: question.id })
  if (!isWritten(question)) return null
  return (
    <>
      <details open>
        <summary>{t('writing.facts')}</summary>
        {draft ? (
          <Source
            visit={visit}
            tree={draft.toJSON()}
            html={printHtmlBody(draft, { headingOffset: 3 })}
            link={writes ? withQuery(at, { fran: 'utkast' }) : undefined}
          />
        ) : (
          <p>{t('writing.facts.none')}</p>
        )}
        {writes ? (
          <p>
            <a href={to('roundFigures', { round: round.id, id: question.id })}>{t('writing.catalogue')}</a>
          </p>
        ) : null}
      </details>
      {before ? (
        <details>
          <summary>{t('writing.lastYear')}</summary>
          <Source
            visit={visit}
            tree={before.content}
            html={printHtmlBody(writing.docOf(before.content), { headingOffset: 3 })}
            link={writes ? withQuery(at, { fran: 'forra' }) : undefined}
          />
        </details>
      ) : null}
    </>
  )
}

type SourceGiven = {
  readonly visit: Visit
  readonly tree: unknown
  readonly html: string
  readonly link: string | undefined
}

/** A text that can be put into the answer: by the script where the caret is, without script last. */
function Source({ visit, tree, html, link }: SourceGiven) {
  return (
    <>
      <div class="report-text source-text" lang="sv-SE" dangerouslySetInnerHTML={{ __html: html }} />
      {link === undefined ? null : (
        <p>
          <a class="insert-source" href={link} data-insert={JSON.stringify(tree)}>
            {visit.t('writing.insert')}
          </a>
        </p>
      )}
    </>
  )
}
