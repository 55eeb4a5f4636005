/*
 * The form where an answer is written: plain text with simple marks, which a script may replace by an editor on the same schema. The
 * version that the text was based on goes with it, so that nobody overwrites somebody else.
 */
import type { Attempt } from '../door.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type AnswerFormGiven = {
  readonly visit: Visit
  readonly year: number
  readonly question: string
  readonly text: string
  readonly tree: unknown
  readonly basedOn: number
  readonly attempt: Attempt | undefined
  readonly label?: string
  /** Where the form is sent; the question's own page where nothing else is said. */
  readonly action?: string
  /** What the editor needs to write together with others: addresses and the place in the row of steps. */
  readonly live?: Readonly<Record<string, string>>
}

const words = [
  'bar',
  'strong',
  'em',
  'heading',
  'bullets',
  'numbers',
  'lift',
  'table',
  'row',
  'column',
  'link',
  'linkTo',
  'figure',
  'reference',
  'referTo',
  'undo',
  'redo',
  'saved',
  'saving',
  'offline',
  'behind',
  'words',
  'wordsOf',
  'others',
  'alone',
  'yours',
  'yoursLead',
  'pasted',
  'pasted-images',
  'pasted-scripts',
  'pasted-deleted',
  'pasted-comments',
  'pastedTooLong',
  'comment',
  'insert',
  'clean',
  'found',
  'leave',
  'moved',
  'signed-out',
  'signIn',
  'again',
  'yoursAway',
  'stops',
  'toPassage',
  'commentHow',
  'shut',
  'shutAll',
  'shutKept',
  'copy',
  'copied',
  'changeTo',
  'learn',
  'learnHere',
  'setAside',
  'reason',
] as const

export function AnswerForm({
  visit,
  year,
  question,
  text,
  tree,
  basedOn,
  attempt,
  label,
  action,
  live,
}: AnswerFormGiven) {
  const { t } = visit
  const problem = attempt?.problems['text']
  return (
    <form class="answer-form" method="post" action={action ?? to('question', { year, id: question })}>
      <FormProblem visit={visit} attempt={attempt} />
      <TokenField visit={visit} />
      <input type="hidden" name="basedOn" value={String(basedOn)} />
      <div class="ds-field field">
        <label class="ds-label" for="svar" id="svar-namn">
          {label ?? t('question.text')}
        </label>
        <details class="field-help" id="svar-hjalp">
          <summary>{t('question.text.marks')}</summary>
          <p>{t('question.text.help')}</p>
        </details>
        <textarea
          class="ds-input"
          id="svar"
          name="text"
          rows={16}
          lang="sv-SE"
          aria-describedby={problem ? 'svar-hjalp svar-fel' : 'svar-hjalp'}
          {...(problem ? { 'aria-invalid': 'true' as const } : {})}
          data-tree={JSON.stringify(tree)}
          {...(live ? { 'data-live': JSON.stringify({ ...live, token: visit.formToken }) } : {})}
          data-words={JSON.stringify(Object.fromEntries(words.map((word) => [word, t(`editor.${word}`)])))}
        >
          {text}
        </textarea>
        {problem ? (
          <p class="ds-validation-message field-problem" data-color="danger" id="svar-fel">
            {t(problem)}
          </p>
        ) : null}
      </div>
      <button class="ds-button" type="submit">
        {t('form.save')}
      </button>
    </form>
  )
}
