/*
 * A filter form: search, choices and one button, sent as a question part of the address. It needs no script, and the address can be
 * kept and sent on.
 */
import type { ComponentChildren } from 'preact'
import type { Visit } from '../visit.ts'
import { inSwedish } from './language-of.ts'

type FiltersGiven = {
  readonly visit: Visit
  readonly action: string
  /** True when something is chosen: then there is something to clear. */
  readonly chosen: boolean
  readonly children: ComponentChildren
}

export function Filters({ visit, action, chosen, children }: FiltersGiven) {
  return (
    <form class="filters" action={action} method="get" role="search" aria-label={visit.t('filter.label')}>
      {children}
      <div class="filter-buttons">
        <button class="ds-button" type="submit">
          {visit.t('filter.do')}
        </button>
        {chosen ? (
          <a class="plain-link" href={action}>
            {visit.t('filter.clear')}
          </a>
        ) : null}
      </div>
    </form>
  )
}

export function FilterText({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for={`filter-${name}`}>
        {label}
      </label>
      <input class="ds-input" id={`filter-${name}`} name={name} type="search" value={value} autocomplete="off" />
    </div>
  )
}

export type Choice = {
  readonly value: string
  readonly name: string
  /** How many rows the choice alone would leave. */
  readonly count?: number
  /** A name out of the register, which is Swedish on English pages too. */
  readonly swedish?: boolean
}

type FilterChoiceGiven = {
  readonly visit: Visit
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly all: string
  readonly choices: readonly Choice[]
}

export function FilterChoice({ visit, name, label, value, all, choices }: FilterChoiceGiven) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for={`filter-${name}`}>
        {label}
      </label>
      <select class="ds-input" id={`filter-${name}`} name={name}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option
            key={choice.value}
            value={choice.value}
            selected={choice.value === value}
            {...(choice.swedish ? inSwedish(visit) : {})}
          >
            {choice.count === undefined ? choice.name : `${choice.name} (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What to say when nothing is left, and the way back. */
export function NothingLeft({ visit, clear }: { visit: Visit; clear: string }) {
  return (
    <div class="box">
      <p>
        <strong>{visit.t('filter.nothing')}</strong>
      </p>
      <p>
        {visit.t('filter.nothing.then')} <a href={clear}>{visit.t('filter.clear')}</a>
      </p>
    </div>
  )
}

/** What the address asked for that does not exist: said, not passed over. */
export function NotUnderstood({ visit, asked }: { visit: Visit; asked: readonly string[] }) {
  if (asked.length === 0) return null
  return <p class="box">{visit.t('filter.notUnderstood', { asked: asked.join(', ') })}</p>
}
