/*
 * Beside the text: what is asked, with sub-prompts, help, what belongs elsewhere, and how long the answer is wished to be.
 */
import { roundReport } from '../../reporting/index.ts'
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
