/*
 * Every version of an answer: who saved it when, what differs between two of them, and a way to restore one. Restoring is a save: the
 * version that stood there remains in the list.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { answers, forms, writing } from '../../../reporting/index.ts'
import { type Attempt, door, goTo } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { DiffWords } from '../../parts/diff-words.tsx'
import { Filters } from '../../parts/filters.tsx'
import { FormProblem } from '../../parts/form.tsx'
import { ChoiceField } from '../../parts/form-fields.tsx'
import { paths, to } from '../../paths.ts'
import type { PageView, Visit } from '../../visit.ts'
import { type RoundQuestion, roundQuestion } from '../round-question.ts'
import { Versions } from './version-list.tsx'

export const versionsPage: Page = page({
  at: paths.roundVersions,
  who: 'signed-in',
  show: (visit) => versionsView(visit),
})

export const restoreDoor = door({
  at: paths.roundVersions,
  who: answers.mayAnswer,
  journal: { done: 'answer.saved', refused: 'answer.refused' },
  input: z.object({
    round: z.string(),
    id: z.string(),
    version: z.coerce.number('form.notReadable').int('form.notReadable'),
    basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
  }),
  async handle(visit, { round, id, version, basedOn }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const found = await roundQuestion(visit)
    const chosen = (await versionsOf(visit, found)).find((each) => each.version === version)
    if (!chosen) throw new Refusal('not-found')
    const written = { tree: writing.docOf(chosen.content).toJSON() as unknown }
    const outcome = await answers.saveAnswer(
      house.store,
      person,
      { year: found.round.year, question: id, written, basedOn },
      today,
      house.now(),
    )
    if (outcome.kind !== 'saved') throw new Refusal('changed-meanwhile')
    return goTo(to('roundQuestion', { round, id }), 'versions.restored')
  },
  again: versionsView,
})

function versionsOf({ house }: Visit, { round, question }: RoundQuestion) {
  return house.store.read(house.region, (db) => writing.listVersions(db, house.region, round.year, question.id))
}

async function versionsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, query } = visit
  const found = await roundQuestion(visit)
  const versions = await versionsOf(visit, found)
  const last = versions.at(-1)
  const till = versions.find(({ version }) => version === Number(query.get('till'))) ?? last
  const asked = versions.find(({ version }) => version === Number(query.get('fran')))
  const before = versions.findLast((each) => till && each.version < till.version)
  // Version 0 is the answer before anybody wrote.
  const from = query.get('fran') === '0' ? undefined : (asked ?? before)
  const at = { round: found.round.id, id: found.question.id }
  return {
    title: t('versions.title'),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: forms.questionNumber(found.round.form, found.question.id), href: to('roundQuestion', at) },
    ],
    lead: <span lang="sv-SE">{found.question.prompt}</span>,
    body:
      versions.length === 0 ? (
        <p class="box">{t('versions.none')}</p>
      ) : (
        <>
          <FormProblem visit={visit} attempt={attempt} />
          <Compare visit={visit} found={found} versions={versions} from={from} till={till} />
          <h2>{t('versions.all')}</h2>
          <Versions visit={visit} found={found} versions={versions} />
        </>
      ),
  }
}

type CompareGiven = {
  readonly visit: Visit
  readonly found: RoundQuestion
  readonly versions: readonly writing.AnswerVersion[]
  readonly from: writing.AnswerVersion | undefined
  readonly till: writing.AnswerVersion | undefined
}

function Compare({ visit, found, versions, from, till }: CompareGiven) {
  const { t } = visit
  const options = versions.map(({ version }) => ({ value: String(version), name: t('versions.version', { version }) }))
  const at = { round: found.round.id, id: found.question.id }
  return (
    <section>
      <h2>{t('versions.compare', { from: from?.version ?? 0, till: till?.version ?? 0 })}</h2>
      <Filters visit={visit} action={to('roundVersions', at)} chosen={false}>
        <ChoiceField
          visit={visit}
          name="fran"
          label={t('versions.from')}
          options={options}
          value={String(from?.version ?? '')}
          attempt={undefined}
        />
        <ChoiceField
          visit={visit}
          name="till"
          label={t('versions.till')}
          options={options}
          value={String(till?.version ?? '')}
          attempt={undefined}
        />
      </Filters>
      <DiffWords visit={visit} parts={writing.compareTexts(from?.content, till?.content)} />
    </section>
  )
}
