/*
 * What the movement hangs together with: goals, insatser and perspectives of the register. What it is tied to and the register of this year
 * does not know (an insats of an earlier year, a case) remains in the list.
 */
import type { Register } from '../../../reporting/index.ts'
import type { Option } from '../../parts/form-fields.tsx'
import { TickList } from './tick-list.tsx'
import type { FieldsGiven } from './told-fields.tsx'

export function TiesFields({ visit, told, attempt, register }: FieldsGiven & { readonly register: Register }) {
  const { t } = visit
  const { strategy, insatser } = register
  const list = (name: 'goals' | 'insatser' | 'perspectives', options: readonly Option[]) => (
    <TickList
      visit={visit}
      attempt={attempt}
      name={name}
      legend={t(`movement.${name}`)}
      options={withOwn(options, told[name])}
      chosen={told[name]}
      swedish
    />
  )
  return (
    <section aria-labelledby="kopplingar">
      <h2 id="kopplingar">{t('movement.part.ties')}</h2>
      <p class="field-help">{t('movement.part.ties.help')}</p>
      {list(
        'goals',
        (strategy?.goals ?? []).map(({ id, name }) => ({ value: id, name })),
      )}
      {list(
        'insatser',
        insatser.map(({ id, title }) => ({ value: id, name: title })),
      )}
      {list(
        'perspectives',
        (strategy?.perspectives ?? []).map((name) => ({ value: name, name })),
      )}
    </section>
  )
}

function withOwn(options: readonly Option[], chosen: readonly string[]): Option[] {
  const known = new Set(options.map(({ value }) => value))
  return [...chosen.filter((value) => !known.has(value)).map((value) => ({ value, name: value })), ...options]
}
