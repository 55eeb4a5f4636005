/*
 * Beside the text, and above it on a phone: what is asked, with sub-prompts, help, what belongs elsewhere, and how long the answer is wished to be.
 */
import { roundReport } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'
import type { RoundQuestion } from './round-question.ts'

type Beside = { readonly visit: Visit; readonly found: RoundQuestion }

/** Nothing where the prompt says it all. */
export function HelpBeside({ visit, found }: Beside) {
  const { t } = visit
  const { round, question, section, given } = found
  const help = roundReport.formHelp(question, round.form)
  const scope = round.form.scopeRules.filter((rule) => rule.section === section?.number)
  const notes = section?.questions.filter(({ kind }) => kind === 'note') ?? []
  const isMore = [
    help !== '',
    notes.length > 0,
    scope.length > 0,
    given.wishedWords !== undefined,
    given.match === 'changed',
  ]
  if (!isMore.includes(true)) return null
  return (
    <details open class="writing-asked">
      <summary>{t('writing.asked')}</summary>
      <div lang="sv-SE">
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
