/*
 * The parts of a form. Each field carries its label, its help and, beside it, what is wrong with what was typed.
 */
import type { Attempt } from '../door.ts'
import type { Visit } from '../visit.ts'

export const tokenFieldName = 'formular'

export function TokenField({ visit }: { visit: Visit }) {
  return <input type="hidden" name={tokenFieldName} value={visit.formToken} />
}

type FieldGiven = {
  readonly visit: Visit
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password'
  readonly autocomplete?: 'username' | 'current-password'
  readonly help?: string
  readonly attempt: Attempt | undefined
}

export function Field({ visit, name, label, type = 'text', autocomplete, help, attempt }: FieldGiven) {
  const problem = attempt?.problems[name]
  const describedBy = [help ? `${name}-hjalp` : '', problem ? `${name}-fel` : ''].filter(Boolean).join(' ')
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
      <input
        class="ds-input"
        id={name}
        name={name}
        {...asInputType(type)}
        value={type === 'password' ? '' : (attempt?.typed[name] ?? '')}
        {...(autocomplete ? { autocomplete } : {})}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        {...(problem ? { 'aria-invalid': 'true' as const } : {})}
      />
      {problem ? (
        <p class="ds-validation-message field-problem" data-color="danger" id={`${name}-fel`}>
          {visit.t(problem)}
        </p>
      ) : null}
    </div>
  )
}

/** Preact's types tell inputs apart by their type; all of ours take the same attributes. */
function asInputType(type: NonNullable<FieldGiven['type']>): { type: 'text' } {
  return { type: type as 'text' }
}

/** What is wrong with the form as a whole, at its top. Announced, since the page is new. */
export function FormProblem({ visit, attempt }: { visit: Visit; attempt: Attempt | undefined }) {
  if (!attempt) return null
  return (
    <div class="ds-alert form-problem" data-color="danger" role="alert">
      <p class="ds-paragraph">{attempt.refusal ?? visit.t('form.problems')}</p>
    </div>
  )
}
