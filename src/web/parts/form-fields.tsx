/*
 * Fields of more kinds than one line of text: choices, longer texts, days, amounts and ticks. Each carries its label, its help and,
 * beside it, what is wrong with what was typed; what was typed stands there again.
 */
import type { ComponentChildren } from 'preact'
import type { Attempt } from '../door.ts'
import type { Visit } from '../visit.ts'

export type FieldGiven = {
  readonly visit: Visit
  readonly name: string
  readonly label: string
  readonly help?: string
  /** What stands there before anything has been typed. */
  readonly value?: string | undefined
  readonly attempt: Attempt | undefined
}

type RoomGiven = FieldGiven & { readonly children: ComponentChildren }

function FieldRoom({ visit, name, label, help, attempt, children }: RoomGiven) {
  const problem = attempt?.problems[name]
  return (
    <div class="ds-field field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      {help ? (
        <p class="field-help" id={`${name}-hjalp`}>
          {help}
        </p>
      ) : null}
      {children}
      {problem ? (
        <p class="ds-validation-message field-problem" data-color="danger" id={`${name}-fel`}>
          {visit.t(problem)}
        </p>
      ) : null}
    </div>
  )
}

/** The attributes that every control shares. */
function control({ name, help, attempt }: FieldGiven) {
  const problem = attempt?.problems[name]
  const describedBy = [help ? `${name}-hjalp` : '', problem ? `${name}-fel` : ''].filter(Boolean).join(' ')
  return {
    class: 'ds-input',
    id: name,
    name,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(problem ? { 'aria-invalid': 'true' as const } : {}),
  }
}

function typed({ name, value, attempt }: FieldGiven): string {
  return attempt?.typed[name] ?? value ?? ''
}

export function TextField(given: FieldGiven) {
  return (
    <FieldRoom {...given}>
      <input type="text" {...control(given)} value={typed(given)} autocomplete="off" />
    </FieldRoom>
  )
}

/** A day as the browser's own calendar gives it: 2021-09-30. */
export function DayField(given: FieldGiven) {
  return (
    <FieldRoom {...given}>
      <input type="date" {...control(given)} value={typed(given)} />
    </FieldRoom>
  )
}

/** Kronor as people write them: `1 250 000`. */
export function AmountField(given: FieldGiven) {
  return (
    <FieldRoom {...given}>
      <input type="text" inputmode="numeric" {...control(given)} value={typed(given)} autocomplete="off" />
    </FieldRoom>
  )
}

export function LongField({ rows = 5, ...given }: FieldGiven & { readonly rows?: number }) {
  return (
    <FieldRoom {...given}>
      <textarea {...control(given)} rows={rows}>
        {typed(given)}
      </textarea>
    </FieldRoom>
  )
}

export type Option = { readonly value: string; readonly name: string }

/** One of several. `none` is what the first, empty choice says; without it the first option is chosen. */
export function ChoiceField({
  options,
  none,
  ...given
}: FieldGiven & { readonly options: readonly Option[]; readonly none?: string }) {
  const now = typed(given)
  return (
    <FieldRoom {...given}>
      <select {...control(given)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(({ value, name }) => (
          <option key={value} value={value} selected={value === now}>
            {name}
          </option>
        ))}
      </select>
    </FieldRoom>
  )
}

/** Several of several: each is sent as a field of its own, `name.value`, with `ja` where it is ticked. */
export function TicksField({
  legend,
  name,
  options,
  chosen,
  attempt,
}: {
  readonly legend: string
  readonly name: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly attempt: Attempt | undefined
}) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{legend}</legend>
      {options.map((option) => (
        <TickField
          key={option.value}
          name={`${name}.${option.value}`}
          label={option.name}
          checked={attempt ? attempt.typed[`${name}.${option.value}`] === 'ja' : chosen.includes(option.value)}
        />
      ))}
    </fieldset>
  )
}

export function TickField({
  name,
  label,
  checked,
}: {
  readonly name: string
  readonly label: string
  readonly checked: boolean
}) {
  return (
    <div class="choice">
      <input class="ds-input" type="checkbox" id={name} name={name} value="ja" checked={checked} />
      <label for={name}>{label}</label>
    </div>
  )
}
