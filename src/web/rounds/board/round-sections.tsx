/*
 * The sections of a round, folded: each with its progress, owner, lateness and findings in one line, and its questions inside.
 */
import { formatDay } from '../../../foundation/index.ts'
import { rounds } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { Bar } from '../../parts/bar.tsx'
import { inSwedish } from '../../parts/language-of.ts'
import type { Visit } from '../../visit.ts'
import { nameOf, type PresentRound } from '../present-round.ts'
import { assignFormId } from './assign-form.tsx'
import { isChosen } from './round-filters.tsx'
import { RoundRow } from './round-row.tsx'

type SectionsGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly rows: readonly rounds.overview.OverviewRow[]
  /** Whether questions can be ticked, to be given out. */
  readonly ticks: boolean
  readonly attempt: Attempt | undefined
}

export function RoundSections({ rows, ...given }: SectionsGiven) {
  const parts = Map.groupBy(rounds.overview.bySection(given.present.material.round, rows), ({ part }) => part)
  return (
    <>
      {[...parts].map(([part, sections]) => (
        <section key={part} class="round-part">
          <h2 {...inSwedish(given.visit)}>{part}</h2>
          {sections.map((section) => (
            <SectionOf key={section.number} {...given} section={section} />
          ))}
        </section>
      ))}
    </>
  )
}

type SectionGiven = Omit<SectionsGiven, 'rows'> & { readonly section: rounds.overview.OverviewSection }

function SectionOf({ visit, present, section, ticks, attempt }: SectionGiven) {
  const { t } = visit
  const { number, title, rows } = section
  const name = `avsnitt.${number}`
  const open = isChosen(visit) || attempt !== undefined
  return (
    <div class={ticks ? 'round-section with-ticks' : 'round-section'}>
      {ticks ? (
        <input
          class="tick"
          type="checkbox"
          form={assignFormId}
          name={name}
          value="ja"
          checked={attempt?.typed[name] === 'ja'}
          aria-label={t('round.tick.section', { section: number })}
        />
      ) : null}
      <details id={`avsnitt-${number}`} open={open}>
        <summary>
          <span class="section-name" {...inSwedish(visit)}>
            {number} {title}
          </span>
          <Standing visit={visit} present={present} section={section} />
        </summary>
        <ul class="round-rows">
          {rows.map((row) => (
            <RoundRow key={row.question.id} visit={visit} present={present} row={row} ticks={ticks} attempt={attempt} />
          ))}
        </ul>
      </details>
    </div>
  )
}

function Standing({ visit, present, section }: Pick<SectionGiven, 'visit' | 'present' | 'section'>) {
  const { t } = visit
  const { rows, approved, late, findings } = section
  return (
    <span class="section-standing">
      <span class="section-progress">
        {t('round.approvedShort', { approved, all: rows.length })}
        <Bar share={approved / rows.length} />
      </span>
      <span>{ownersOf(visit, present, rows)}</span>
      <span>
        {late > 0 ? <strong class="tag tag-late">{t('round.lateCount', { late })}</strong> : null}
        {findings > 0 ? <span class="tag">{t('round.foundCount', { findings })}</span> : null}
      </span>
      <span class="section-day">{dayOf(rows)}</span>
    </span>
  )
}

/** The first day that still waits for somebody; nothing when all is approved. */
function dayOf(rows: readonly rounds.overview.OverviewRow[]): string {
  const [first] = rows.flatMap(({ duty }) => (duty ? [duty.dueOn] : [])).toSorted()
  return first === undefined ? '' : formatDay(first)
}

/** Two names at most: the rest stand by their questions. */
function ownersOf({ t }: Visit, { persons }: PresentRound, rows: readonly rounds.overview.OverviewRow[]): string {
  const named = rows.map(({ given }) => (given.writer ? nameOf(persons, given.writer) : given.unit))
  const owners = [...new Set(named.filter((name) => name !== ''))]
  if (owners.length === 0) return t('round.owner.none')
  return owners.length <= 2 ? owners.join(', ') : t('round.owner.several', { count: owners.length })
}
