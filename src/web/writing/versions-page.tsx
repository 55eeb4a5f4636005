/*
 * Every version of an answer: who saved it when, what differs between two of them, and a way to restore one. Restoring is a save: the
 * version that stood there remains in the list.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { answers, roundReport, writing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { Filters } from '../parts/filters.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField } from '../parts/form-fields.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { mayWrite } from './question-room.tsx'
import { type RoundQuestion, roundQuestion } from './round-question.ts'

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
  const from =
    versions.find(({ version }) => version === Number(query.get('fran'))) ??
    versions.findLast((each) => till && each.version < till.version)
  const at = { round: found.round.id, id: found.question.id }
  return {
    title: t('versions.title'),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: found.question.id, href: to('roundQuestion', at) },
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
      <div class="kept diff" lang="sv-SE">
        {writing.compareTexts(from?.content, till?.content).map((part, place) => (
          <Part key={place} visit={visit} part={part} />
        ))}
      </div>
    </section>
  )
}

/** What differs is told in words too, for whoever hears the page. */
function Part({ visit, part: { kind, text, papers } }: { visit: Visit; part: writing.DiffPart }) {
  const { t } = visit
  const shown = papers === undefined ? text : <FigureWord text={text} papers={papers} />
  if (kind === 'same') return <>{shown}</>
  const said = <span class="ds-sr-only">{t(kind === 'added' ? 'versions.added' : 'versions.removed')} </span>
  return kind === 'added' ? (
    <ins>
      {said}
      {shown}
    </ins>
  ) : (
    <del>
      {said}
      {shown}
    </del>
  )
}

/** A figure as in the text; one that asks the catalogue leads to its definition and rows. */
function FigureWord({ text, papers }: { text: string; papers: string }) {
  if (papers.startsWith('källa: '))
    return (
      <span class="figure-chip" title={papers.slice('källa: '.length)}>
        {text}
      </span>
    )
  return (
    <a class="figure-chip" href={roundReport.addressOfAsk(papers)}>
      {text}
    </a>
  )
}

type VersionsGiven = Pick<CompareGiven, 'visit' | 'found' | 'versions'>

/** One row for each sitting, the latest first; what was saved on the way lies folded in it. */
function Versions({ visit, found, versions }: VersionsGiven) {
  const { t } = visit
  const { approved } = found.given
  const sittings = writing.sittingsOf(versions, approved === undefined ? [] : [approved])
  const at = { round: found.round.id, id: found.question.id }
  const before = ({ versions: [first] }: writing.Sitting) => versions.findLast((each) => each.version < first.version)
  return (
    <Table
      caption={t('versions.all')}
      hiddenCaption
      rows={sittings.toReversed()}
      keyOf={({ last }) => String(last.version)}
      columns={[
        {
          head: t('versions.number'),
          label: t('versions.number'),
          cell: ({ last: { version, carried } }) =>
            `${version}${carried ? ` (${t('round.onlyCarried')})` : ''}${version === approved ? ` (${t('answerState.approved')})` : ''}`,
        },
        { head: t('versions.when'), label: t('versions.when'), cell: ({ last }) => timeOf(last) },
        { head: t('versions.who'), label: t('versions.who'), cell: ({ by }) => nameOf(found.present.persons, by) },
        {
          head: t('versions.what'),
          label: t('versions.what'),
          cell: (sitting) => (
            <a
              href={withQuery(to('roundVersions', at), {
                fran: String(before(sitting)?.version ?? 0),
                till: String(sitting.last.version),
              })}
            >
              {t('versions.changed', wordsChanged(before(sitting), sitting.last))}
            </a>
          ),
        },
        {
          head: t('versions.restore'),
          label: t('versions.restore'),
          cell: (sitting) => <Restores visit={visit} found={found} sitting={sitting} versions={versions} />,
        },
      ]}
    />
  )
}

/** 2026-01-10 14.32, by the clock on the wall. */
function timeOf({ at }: writing.AnswerVersion): string {
  const format = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(new Date(at)).replace(':', '.')
}

function wordsChanged(from: writing.AnswerVersion | undefined, till: writing.AnswerVersion) {
  const parts = writing.compareTexts(from?.content, till.content)
  const count = (kind: writing.DiffPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  return { added: count('added'), removed: count('removed') }
}

type RestoresGiven = VersionsGiven & { readonly sitting: writing.Sitting }

function Restores({ visit, found, sitting, versions }: RestoresGiven) {
  const { t } = visit
  const present = versions.at(-1)?.version ?? 0
  const one = (version: writing.AnswerVersion) =>
    version.version === present ? (
      t('versions.now')
    ) : mayWrite(visit, found) ? (
      <RestoreForm visit={visit} found={found} version={version.version} present={present} />
    ) : null
  const onTheWay = sitting.versions.slice(0, -1)
  return (
    <>
      {one(sitting.last)}
      {onTheWay.length === 0 ? null : (
        <details>
          <summary>{t('versions.onTheWay', { count: onTheWay.length })}</summary>
          {onTheWay.toReversed().map((version) => (
            <div key={version.version}>
              {version.version}, {timeOf(version)} {one(version)}
            </div>
          ))}
        </details>
      )}
    </>
  )
}

type RestoreGiven = Pick<CompareGiven, 'visit' | 'found'> & { readonly version: number; readonly present: number }

function RestoreForm({ visit, found, version, present }: RestoreGiven) {
  const { t } = visit
  return (
    <form method="post" action={to('roundVersions', { round: found.round.id, id: found.question.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="basedOn" value={String(present)} />
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        aria-label={t('versions.restore.of', { version })}
      >
        {t('versions.restore')}
      </button>
    </form>
  )
}
