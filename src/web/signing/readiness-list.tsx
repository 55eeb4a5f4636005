/*
 * The list to go through before a report is signed: errors that stop, warnings, and what has been looked at; each by owner with the way there.
 */
import { forms, rounds, signing, writing, yearly } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import { nameOf, type PresentRound, presentRound } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'

export async function presentReadiness(visit: Visit, present: PresentRound): Promise<signing.ReadinessLine[]> {
  const { store, region, now } = visit.house
  const { round } = present.material
  const writers = await writing.writersIn(store, region, round.year, now())
  const { unkept, comments } = await store.read(region, async (db) => ({
    unkept: await writing.listUnkept(db, region, round.year),
    comments: await writing.listOpenComments(db, region),
  }))
  return signing.readinessOf({
    material: present.material,
    findings: present.findings(),
    unkept: unkept.map(({ question }) => question),
    writing: [...writers.keys()],
    openComments: comments.filter(({ year }) => year === round.year).map(({ question }) => question),
    differing: await countDiffering(visit, round),
  })
}

/** Quantities of this report that another report of the year tells with another value. */
async function countDiffering({ house }: Visit, { year }: rounds.Round): Promise<number> {
  const all = await house.store.read(house.region, (db) => rounds.listRounds(db, house.region))
  const trees = []
  for (const { id, report } of all.filter((each) => each.year === year))
    trees.push({ report, tree: (await presentRound({ house, params: {} }, id)).tree() })
  return yearly.disagreements(trees).length
}

type ListGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly lines: readonly signing.ReadinessLine[]
}

export function ReadinessList({ visit, present, lines }: ListGiven) {
  const { t } = visit
  const of = (level: signing.ReadinessLine['level']) => lines.filter((line) => line.level === level)
  const [errors, warnings, done] = [of('error'), of('warning'), of('done')]
  return (
    <section>
      <h2>{t('sign.remains')}</h2>
      {errors.length === 0 ? <p>{t('sign.nothing')}</p> : <h3>{t('sign.errors')}</h3>}
      {errors.map((line) => (
        <Line key={line.kind} visit={visit} present={present} line={line} />
      ))}
      {warnings.length === 0 ? null : <h3>{t('sign.warnings')}</h3>}
      {warnings.map((line) => (
        <Line key={line.kind} visit={visit} present={present} line={line} />
      ))}
      <details>
        <summary>{t('sign.looked', { count: done.length })}</summary>
        <ul>
          {done.map(({ kind }) => (
            <li key={kind}>{t(`sign.line.${kind}`, { count: 0 })}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

type LineGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly line: signing.ReadinessLine
}

function Line({ visit, present, line: { kind, level, count, questions } }: LineGiven) {
  const { t } = visit
  const { round } = present.material
  const wholly = whereTo(kind, round)
  return (
    <div class={level === 'error' ? 'box' : 'box box-missing'}>
      <p>
        <strong>
          {wholly ? <a href={wholly}>{t(`sign.line.${kind}`, { count })}</a> : t(`sign.line.${kind}`, { count })}
        </strong>
      </p>
      <Owners visit={visit} present={present} questions={questions} />
    </div>
  )
}

/** The page where all of a kind is seen to at once. */
function whereTo(kind: signing.ReadinessKind, { id, year }: rounds.Round): string | undefined {
  if (kind === 'stopping' || kind === 'withdrawn') return to('roundFindings', { round: id })
  if (kind === 'changed') return to('roundChanged', { round: id })
  return kind === 'quantities' ? to('consistency', { year }) : undefined
}

/** By owner, so that whoever signs knows whom to ask. */
function Owners({ visit, present, questions }: Omit<LineGiven, 'line'> & { readonly questions: readonly string[] }) {
  const { assignments, round } = present.material
  const given = new Map(assignments.map((each) => [each.question, each]))
  const ownerOf = (question: string) => {
    const { writer = '', unit = '' } = given.get(question) ?? {}
    return writer === '' ? unit || visit.t('sign.nobody') : nameOf(present.persons, writer)
  }
  return (
    <ul>
      {[...Map.groupBy(questions, ownerOf)].map(([owner, own]) => (
        <li key={owner}>
          {owner} ({own.length}):{' '}
          {own.map((question, at) => (
            <>
              {at > 0 ? ', ' : ''}
              {given.has(question) ? (
                <a href={to('roundQuestion', { round: round.id, id: question })}>
                  {forms.questionNumber(round.form, question)}
                </a>
              ) : (
                forms.questionNumber(round.form, question)
              )}
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}
