/*
 * Several of many: a list of ticks that scrolls, what is chosen first. Where there are many, the script adds a field that searches in it.
 */
import type { Attempt } from '../../door.ts'
import { type Option, TickField } from '../../parts/form-fields.tsx'
import { inSwedish } from '../../parts/language-of.ts'
import type { Visit } from '../../visit.ts'

type ListGiven = {
  readonly visit: Visit
  readonly attempt: Attempt | undefined
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly help?: string
  readonly id?: string
  /** Names out of the register. */
  readonly swedish?: boolean
}

const many = 8

export function TickList({ visit, attempt, name, legend, options, chosen, help, id, swedish = false }: ListGiven) {
  const { t } = visit
  const isChosen = (value: string) => (attempt ? attempt.typed[`${name}.${value}`] === 'ja' : chosen.includes(value))
  const sorted = options.toSorted((a, b) => Number(isChosen(b.value)) - Number(isChosen(a.value)))
  const search =
    options.length > many ? { 'data-search': t('movement.list.search', { what: legend.toLowerCase() }) } : {}
  return (
    <fieldset class="ds-fieldset" {...(id ? { id, tabindex: -1 } : {})}>
      <legend class="ds-label">{legend}</legend>
      {help ? <p class="field-help">{help}</p> : null}
      {options.length === 0 ? <p>{t('movement.list.none')}</p> : null}
      <div class="choose-list" {...search} data-none={t('filter.nothing')} {...(swedish ? inSwedish(visit) : {})}>
        {sorted.map((option) => (
          <TickField
            key={option.value}
            name={`${name}.${option.value}`}
            label={option.name}
            checked={isChosen(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
