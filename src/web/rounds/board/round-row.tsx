/*
 * One question of a round as a compact row: its tick, its prompt, whose it is, where it stands, its length, findings, day, and how late it is.
 */
import { formatCount } from '../../../foundation/index.ts'
import { forms, type rounds } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { inSwedish } from '../../parts/language-of.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { nameOf, type PresentRound } from '../present-round.ts'
import { assignFormId } from './assign-form.tsx'
import { dayInWords } from './plan-of-days.tsx'

type RowGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly row: rounds.overview.OverviewRow
  readonly ticks: boolean
  readonly attempt: Attempt | undefined
}

export function RoundRow({ visit, present, row, ticks, attempt }: RowGiven) {
  const { t } = visit
  const { question, given } = row
  const { round } = present.material
  const name = `fraga.${question.id}`
  const number = forms.questionNumber(round.form, question.id)
  return (
    <li class="round-row" id={`rad-${question.id}`}>
      {ticks ? (
        <input
          class="tick"
          type="checkbox"
          form={assignFormId}
          id={name}
          name={name}
          value="ja"
          checked={attempt?.typed[name] === 'ja'}
          aria-label={t('round.tick.question', { question: number })}
        />
      ) : null}
      <span class="row-prompt" {...inSwedish(visit)}>
        <a href={to('roundQuestion', { round: round.id, id: question.id })}>
          {number} {question.prompt}
        </a>
      </span>
      <span class="row-facts">
        <span class={`tag state-${given.state}`}>{t(`answerState.${given.state}`)}</span>
        <span>{ownerOf(visit, present, row)}</span>
        <Length visit={visit} row={row} />
        <Findings visit={visit} row={row} />
        <Day visit={visit} row={row} />
        <Origin visit={visit} round={round} row={row} />
      </span>
    </li>
  )
}

type FactGiven = Pick<RowGiven, 'visit' | 'row'>

/** Whoever it waits for, and the unit; the reviewer of what is handed in says that she is. */
function ownerOf({ t }: Visit, { persons }: PresentRound, { given, duty }: rounds.overview.OverviewRow): string {
  const reviewer = duty?.does === 'read' && duty.person !== '' ? nameOf(persons, duty.person) : ''
  const named = [
    given.writer && nameOf(persons, given.writer),
    given.unit,
    reviewer && t('round.readsIt', { name: reviewer }),
  ].filter(Boolean)
  return named.join(', ') || t('round.owner.none')
}

function Length({ visit, row }: FactGiven) {
  const { t } = visit
  const { words, length, given } = row
  if (words === 0) return null
  if (given.wishedWords === undefined) return <span>{t('round.wordCount', { words: formatCount(words) })}</span>
  const of = t('round.wordCount.of', { words, wished: given.wishedWords })
  return <span>{length === 'near' || length === undefined ? of : `${of}, ${t(`round.length.${length}`)}`}</span>
}

function Findings({ visit, row }: FactGiven) {
  const { t } = visit
  const { findings, stopping } = row
  if (findings === 0) return null
  return (
    <span class={stopping > 0 ? 'stops' : undefined}>
      {stopping > 0 ? t('round.found.stopping', { findings, stopping }) : t('round.foundCount', { findings })}
    </span>
  )
}

function Day({ visit, row }: FactGiven) {
  const { t } = visit
  const { duty, late } = row
  if (!duty) return null
  const said = dayInWords(visit, duty.dueOn)
  const day = duty.does === 'read' ? t('round.readBy', { day: said }) : said
  if (late === 0) return <span>{day}</span>
  return (
    <span>
      {day}, <strong class="late">{late === 1 ? t('round.dayLate') : t('round.daysLate', { days: late })}</strong>
    </span>
  )
}

/** What it has of last year, where there was one; the same question with words of its own needs no remark. */
function Origin({ visit, round, row }: FactGiven & { readonly round: rounds.Round }) {
  const { t } = visit
  const { given, onlyCarried } = row
  const said = [
    ...(onlyCarried ? [t('round.onlyCarried')] : []),
    ...(round.before && given.match !== 'same' ? [t(`round.match.${given.match}`)] : []),
  ]
  return said.length === 0 ? null : <span class="quiet">{said.join(', ')}</span>
}
