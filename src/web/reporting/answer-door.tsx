/*
 * Saves an answer. When somebody else has saved meanwhile nothing is overwritten: both texts are shown, and the form goes on from
 * the new version.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { answers } from '../../reporting/index.ts'
import { type DoorAnswer, door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { AnswerForm } from './answer-form.tsx'
import { presentReport, yearOf } from './present-report.ts'
import { isWritten, questionOf } from './question-of.ts'
import { questionView } from './question-page.tsx'

const longest = 200_000

const AnswerInput = z.object({
  id: z.string(),
  year: z.string(),
  text: z.string('form.notReadable').max(longest, 'answer.tooLong'),
  /** From the editor: a document tree as JSON. */
  tree: z
    .string()
    .max(10 * longest, 'answer.tooLong')
    .optional(),
  basedOn: z.coerce.number('form.notReadable').int('form.notReadable').min(0, 'form.notReadable'),
})
type AnswerInput = z.infer<typeof AnswerInput>

export const answerDoor = door<AnswerInput>({
  at: paths.question,
  who: answers.mayAnswer,
  journal: { done: 'answer.saved', refused: 'answer.refused' },
  input: AnswerInput,
  keeps: ['text'],
  handle: save,
  again: (visit, attempt) => questionView(visit, attempt),
})

async function save(visit: Visit, { id, text, tree, basedOn }: AnswerInput): Promise<DoorAnswer> {
  const { house, person, today } = visit
  const year = yearOf(visit)
  const { material } = await presentReport(house, year)
  const question = questionOf(material.form, id)
  if (!person || !isWritten(question)) throw new Refusal('not-allowed')
  const written = tree === undefined || tree === '' ? { text } : { tree: readTree(tree) }
  const outcome = await answers.saveAnswer(house.store, person, { year, question: id, written, basedOn }, today)
  if (outcome.kind === 'saved') return goTo(to('question', { year, id }), 'answer.saved')
  return { kind: 'show', view: collisionView(visit, year, id, outcome) }
}

/** What is no JSON is handed on as it is: the use case refuses it by its schema. */
function readTree(tree: string): unknown {
  try {
    return JSON.parse(tree)
  } catch {
    return tree
  }
}

type Collision = Extract<answers.SaveOutcome, { kind: 'changed-meanwhile' }>

/** Both texts, and a form that goes on from them. @param action where the form is sent, when it is not the question's own page. */
export function collisionView(
  visit: Visit,
  year: number,
  question: string,
  { theirs, yours }: Collision,
  action?: string,
): PageView {
  const { t } = visit
  const [theirText, yourText] = [
    theirs ? answers.simpleTextOf(theirs.content) : '',
    answers.simpleTextOf(yours.content),
  ]
  const both = [...blocksIn(yours.content), ...blocksIn(theirs?.content)]
  const together = { type: 'doc', content: both.length > 0 ? both : [{ type: 'paragraph' }] }
  return {
    title: t('collision.title'),
    status: 409,
    crumbs: [
      { name: t('reports.title'), href: to('reports') },
      { name: t('questions.title', { year }), href: to('questions', { year }) },
    ],
    lead: t('collision.lead'),
    body: (
      <>
        <div class="two-texts" lang="sv-SE">
          <section>
            <h2>{t('collision.theirs')}</h2>
            <p class="kept">{theirText}</p>
          </section>
          <section>
            <h2>{t('collision.yours')}</h2>
            <p class="kept">{yourText}</p>
          </section>
        </div>
        <AnswerForm
          visit={visit}
          year={year}
          question={question}
          text={answers.simpleTextOf(together)}
          tree={together}
          basedOn={theirs?.version ?? 0}
          attempt={undefined}
          label={t('collision.both')}
          {...(action ? { action } : {})}
        />
      </>
    ),
    island: 'answer-editor',
  }
}

/** Figures and links stay what they are when two texts are put together. An empty answer has nothing to put. */
function blocksIn(content: answers.Answer['content'] | undefined): unknown[] {
  const isSaid = content !== undefined && answers.simpleTextOf(content) !== ''
  return isSaid && Array.isArray(content['content']) ? content['content'] : []
}
