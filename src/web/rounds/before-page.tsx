/*
 * What became of last year's form: which of its questions each question answers to, in both wordings, and what was carried over. The leader
 * corrects a tie before writing has begun.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { forms, rounds, signing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { paths, to, withQuery } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { Wordings } from './form-state.tsx'
import { isLeading, type PresentRound, presentRound, roundCrumbs } from './present-round.ts'

export const beforePage: Page = page({ at: paths.roundBefore, who: 'signed-in', show: (visit) => beforeView(visit) })

export const coupleDoor = door({
  at: paths.roundBefore,
  who: rounds.isLeader,
  journal: { done: 'question.coupled', refused: 'questions.refused' },
  input: z.object({
    round: z.string(),
    question: z.string('form.notReadable'),
    from: z.string('form.notReadable'),
  }),
  async handle({ house, person, today }, { round, question, from }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.coupleQuestion(house.store, person, { round, question, from }, today)
    return goTo(`${to('roundBefore', { round })}#${question}`, 'round.coupled')
  },
  again: beforeView,
})

type Tied = { readonly given: rounds.Assignment; readonly now: string; readonly was: string | undefined }

async function beforeView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const present = await presentRound(visit)
  const { round, assignments } = present.material
  const before = round.before === undefined ? undefined : (await presentRound(visit, round.before)).material.round
  if (!before) throw new Refusal('not-found')
  const old = new Map(forms.questionsOf(before.form).map(({ id, prompt }) => [id, prompt]))
  const given = new Map(assignments.map((each) => [each.question, each]))
  const tied = rounds.askedIn(round.form).flatMap(({ id, prompt }): Tied[] => {
    const own = given.get(id)
    return own ? [{ given: own, now: prompt, was: own.from === undefined ? undefined : old.get(own.from) }] : []
  })
  const carried = assignments.filter((each) => each.carried !== undefined).length
  return {
    title: t('round.fromBefore'),
    crumbs: roundCrumbs(visit, round),
    lead: t('round.fromBefore.lead', { carried, all: tied.length, gone: round.gone.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <CoupleForm visit={visit} present={present} before={before} attempt={attempt} />
        {(['changed', 'new', 'same'] as const).map((kind) => (
          <Kind
            key={kind}
            visit={visit}
            kind={kind}
            round={round}
            all={tied.filter((each) => each.given.match === kind)}
          />
        ))}
        <Gone visit={visit} round={round} />
      </>
    ),
  }
}

type KindGiven = {
  readonly visit: Visit
  readonly kind: rounds.Assignment['match']
  readonly round: rounds.Round
  readonly all: readonly Tied[]
}

function Kind({ visit, kind, round, all }: KindGiven) {
  const { t } = visit
  if (all.length === 0) return null
  return (
    <details open={kind !== 'same'}>
      <summary>
        <h2 class="summary-head">{t(`round.kind.${kind}`, { count: all.length })}</h2>
      </summary>
      <dl class="wordings" {...inSwedish(visit)}>
        {all.map(({ given, now, was }) => (
          <div key={given.question} id={given.question}>
            <Wordings visit={visit} id={given.question} kind={kind} now={now} was={was} />
            <dd class="quiet">
              {t(given.carried === undefined ? 'round.notCarried' : 'round.carried')}{' '}
              {isLeading(visit) && given.state === 'not-begun' && signing.isOpen(round) ? (
                <a href={withQuery(to('roundBefore', { round: round.id }), { fraga: given.question })}>
                  {t('round.couple.change', { question: forms.questionNumber(round.form, given.question) })}
                </a>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

type CoupleGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly before: rounds.Round
  readonly attempt: Attempt | undefined
}

/** Shown for the question that was chosen on the page. */
function CoupleForm({ visit, present, before, attempt }: CoupleGiven) {
  const { t, query } = visit
  const { round, assignments } = present.material
  const asked = attempt?.typed['question'] ?? query.get('fraga')
  const given = assignments.find(({ question }) => question === asked)
  if (!given || !isLeading(visit)) return null
  const prompt = forms.questionsOf(round.form).find(({ id }) => id === given.question)?.prompt
  return (
    <form class="form box" method="post" action={to('roundBefore', { round: round.id })}>
      <h2>{t('round.couple', { question: forms.questionNumber(round.form, given.question) })}</h2>
      <p {...inSwedish(visit)}>{prompt}</p>
      <TokenField visit={visit} />
      <input type="hidden" name="question" value={given.question} />
      <ChoiceField
        visit={visit}
        name="from"
        label={t('round.couple.from', { year: before.year })}
        help={t('round.couple.help')}
        none={t('round.couple.none')}
        options={rounds.askedIn(before.form).map(({ id, prompt: said }) => ({
          value: id,
          name: `${forms.questionNumber(before.form, id)} ${said}`,
        }))}
        value={given.from}
        attempt={attempt}
      />
      <button class="ds-button" type="submit">
        {t('round.couple.do')}
      </button>
    </form>
  )
}

function Gone({ visit, round }: { visit: Visit; round: rounds.Round }) {
  const { t } = visit
  if (round.gone.length === 0) return null
  return (
    <section>
      <h2>{t('round.gone')}</h2>
      <p>{t('round.gone.lead')}</p>
      <ul {...inSwedish(visit)}>
        {round.gone.map(({ question, prompt }) => (
          <li key={question}>
            {question} {prompt}
          </li>
        ))}
      </ul>
    </section>
  )
}
