/*
 * What an import would do, shown before anything is written: rows that cannot be read, new, changed, conflicting and gone cases.
 */
import { formatCount, formatWholeKronor, type Kronor } from '../../foundation/index.ts'
import type { exchange } from '../../portfolio/index.ts'
import type { WebText } from '../../texts/index.ts'
import { TokenField } from '../parts/form.tsx'
import { TickField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

const shownOfEach = 50

type Given = {
  readonly visit: Visit
  readonly shown: exchange.ShownImport
  readonly shelf: string
  readonly mapping: exchange.ImportMapping
}

export function DifferenceView({ visit, shown, shelf, mapping }: Given) {
  const { t } = visit
  const { problems, difference, hash } = shown
  const { added, changed, unchanged, gone } = difference
  return (
    <section>
      <h2>{t('exchange.difference')}</h2>
      <p role="status">
        {t('exchange.counts', {
          added: formatCount(added.length),
          changed: formatCount(changed.length),
          unchanged: formatCount(unchanged),
          gone: formatCount(gone.length),
          problems: formatCount(problems.length),
        })}
      </p>
      <Problems visit={visit} problems={problems} />
      <form method="post" action={to('importDo')}>
        <TokenField visit={visit} />
        <input type="hidden" name="shelf" value={shelf} />
        <input type="hidden" name="hash" value={hash} />
        <input type="hidden" name="mapping" value={JSON.stringify(mapping)} />
        <Added visit={visit} added={added} />
        <Changed visit={visit} changed={changed} />
        <Gone visit={visit} gone={gone} />
        {added.length + changed.length === 0 ? (
          <p>{t('exchange.nothing')}</p>
        ) : (
          <button class="ds-button" type="submit">
            {t('exchange.write')}
          </button>
        )}
      </form>
    </section>
  )
}

function Problems({ visit, problems }: { visit: Visit; problems: exchange.ShownImport['problems'] }) {
  const { t } = visit
  if (problems.length === 0) return null
  const plain = (label: string) => ({ head: label, label })
  return (
    <>
      <h3>{t('exchange.problems', { count: problems.length })}</h3>
      <Table
        caption={t('exchange.problems.caption')}
        columns={[
          { ...plain(t('exchange.row')), cell: ({ row }) => String(row) },
          { ...plain(t('exchange.column')), cell: ({ column }) => column },
          { ...plain(t('exchange.problem')), cell: ({ code, text }) => t(`exchange.problem.${code}`, { text }) },
        ]}
        rows={problems.slice(0, shownOfEach)}
        keyOf={({ row, column }) => `${row} ${column}`}
      />
    </>
  )
}

function Added({ visit, added }: { visit: Visit; added: exchange.ImportDifference['added'] }) {
  const { t } = visit
  if (added.length === 0) return null
  const plain = (label: string) => ({ head: label, label })
  return (
    <details open={added.length <= 20}>
      <summary>{t('exchange.added', { count: formatCount(added.length) })}</summary>
      <Table
        caption={t('exchange.added', { count: formatCount(added.length) })}
        hiddenCaption
        columns={[
          { ...plain(t('case.one')), cell: ({ title, key }) => title ?? key },
          { ...plain(t('case.owner')), cell: ({ owner }) => owner ?? '' },
          {
            ...plain(t('case.granted')),
            numeric: true,
            cell: ({ granted }) => (granted === undefined ? '–' : formatWholeKronor(granted)),
          },
        ]}
        rows={added.slice(0, shownOfEach)}
        keyOf={({ key, row }) => `${key} ${row}`}
      />
    </details>
  )
}

function Changed({ visit, changed }: { visit: Visit; changed: readonly exchange.CaseDifference[] }) {
  const { t } = visit
  if (changed.length === 0) return null
  return (
    <details open>
      <summary>{t('exchange.changed', { count: formatCount(changed.length) })}</summary>
      <ul>
        {changed.slice(0, shownOfEach).map(({ id, title, changes, conflicts }) => (
          <li key={id} {...inSwedish(visit)}>
            <a href={to('case', { id })}>{title}</a>
            <ul>
              {changes.map((change) => (
                <li key={change.field}>{changeText(visit, change)}</li>
              ))}
              {conflicts.map((change) => (
                <li key={change.field}>
                  <strong>{t('exchange.conflict')}</strong> {changeText(visit, change)}
                </li>
              ))}
            </ul>
            {conflicts.length > 0 ? (
              <TickField name={`take.${id}`} label={t('exchange.takeFile')} checked={false} />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Gone({ visit, gone }: { visit: Visit; gone: exchange.ImportDifference['gone'] }) {
  if (gone.length === 0) return null
  return (
    <details>
      <summary>{visit.t('exchange.gone', { count: formatCount(gone.length) })}</summary>
      <ul {...inSwedish(visit)}>
        {gone.slice(0, shownOfEach).map(({ id, title }) => (
          <li key={id}>
            <a href={to('case', { id })}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function changeText({ t }: Visit, { field, before, after }: exchange.FieldChange): string {
  const amounts: readonly string[] = ['applied', 'granted', 'paid']
  const said = (value: exchange.FieldChange['before']) =>
    value === undefined
      ? t('missing.word')
      : amounts.includes(field)
        ? formatWholeKronor(value as Kronor)
        : Array.isArray(value)
          ? value.join(', ')
          : String(value)
  return `${t(`exchange.field.${field}` as WebText)}: ${said(before)} → ${said(after)}`
}
