/*
 * The mapping as a form: for each column which field it feeds, and how the file writes numbers, days and words.
 */
import { exchange } from '../../portfolio/index.ts'
import type { WebText } from '../../texts/index.ts'
import { typedText } from '../cases/acts/typed.ts'
import { kindWords } from '../cases/case-words.ts'
import { ChoiceField, LongField, TextField } from '../parts/form-fields.tsx'
import type { Visit } from '../visit.ts'

/** A choice beside the fields: the column holds what another financier pays. */
const coFinancing = 'co-financing'

const forms = {
  numbers: ['1 234,5', '1,234.5', '1.234,5'],
  dates: ['2021-09-30', '30.09.2021', '30/09/2021', '30-09-2021', '20210930'],
} as const

type Given = { readonly visit: Visit; readonly columns: readonly string[]; readonly mapping: exchange.ImportMapping }

export function MappingFields({ visit, columns, mapping }: Given) {
  const { t } = visit
  const attempt = undefined
  const fields = [...exchange.importFields, coFinancing].map((value) => ({
    value,
    name: t(`exchange.field.${value}` as WebText),
  }))
  const fieldOf = (column: string) =>
    mapping.coFinancing[column] === undefined
      ? Object.entries(mapping.columns).find(([, each]) => each === column)?.[0]
      : coFinancing
  return (
    <>
      <TextField
        visit={visit}
        name="system"
        label={t('exchange.system')}
        help={t('exchange.system.help')}
        value={mapping.system}
        attempt={attempt}
      />
      <TextField
        visit={visit}
        name="key"
        label={t('exchange.key')}
        help={t('exchange.key.help')}
        value={mapping.key.join(' | ')}
        attempt={attempt}
      />
      <div class="mapping">
        {columns.map((column, place) => (
          <ChoiceField
            key={column}
            visit={visit}
            name={`column.${place}`}
            label={column}
            none={t('exchange.notRead')}
            options={fields}
            value={fieldOf(column)}
            attempt={attempt}
          />
        ))}
      </div>
      <FormFields visit={visit} columns={columns} mapping={mapping} />
    </>
  )
}

/** How the file writes numbers, days and words. */
function FormFields({ visit, mapping }: Given) {
  const { t } = visit
  const attempt = undefined
  return (
    <>
      {(['numbers', 'dates'] as const).map((name) => (
        <ChoiceField
          key={name}
          visit={visit}
          name={name}
          label={t(`exchange.${name}`)}
          options={forms[name].map((value) => ({ value, name: value }))}
          value={mapping[name]}
          attempt={attempt}
        />
      ))}
      <ChoiceField
        visit={visit}
        name="kind"
        label={t('exchange.kind')}
        options={Object.entries(kindWords).map(([value, key]) => ({ value, name: t(key) }))}
        value={mapping.kind}
        attempt={attempt}
      />
      <LongField
        visit={visit}
        name="values"
        label={t('exchange.values')}
        help={t('exchange.values.help')}
        rows={4}
        value={Object.entries(mapping.values)
          .map(([word, value]) => `${word} = ${value}`)
          .join('\n')}
        attempt={attempt}
      />
    </>
  )
}

/** The mapping that the form says; undefined when it does not hold together. */
export function readMapping(
  typed: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): exchange.ImportMapping | undefined {
  const of = (name: string) => typedText(typed, name)
  const chosen = columns.map((column, place) => ({ column, field: of(`column.${place}`) }))
  const known = chosen.filter(({ field }) => exchange.importFields.some((each) => each === field))
  const read = exchange.ImportMapping.safeParse({
    system: of('system'),
    key: of('key')
      .split('|')
      .map((name) => name.trim())
      .filter((name) => columns.includes(name)),
    columns: Object.fromEntries(known.map(({ column, field }) => [field, column])),
    coFinancing: Object.fromEntries(
      chosen.filter(({ field }) => field === coFinancing).map(({ column }) => [column, column]),
    ),
    numbers: of('numbers'),
    dates: of('dates'),
    kind: of('kind'),
    values: Object.fromEntries(
      of('values')
        .split('\n')
        .map((line) => line.split('=').map((part) => part.trim()))
        .flatMap(([word, value]) => (word && value ? [[word, value]] : [])),
    ),
  })
  return read.success ? read.data : undefined
}
