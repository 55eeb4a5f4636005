/*
 * A framework's sub-projects: what each has been given, in which municipality, and how their sum stands against the frame.
 */
import { formatKronor, type Kronor, kronor, sumKronor } from '../../foundation/index.ts'
import { municipalityName } from '../../organisations/index.ts'
import { type cases, ledger } from '../../portfolio/index.ts'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { stateWords } from './case-words.ts'

/** Empty for a case that is no framework. */
export async function listParts({ house }: Visit, so: cases.Standing): Promise<readonly ledger.LedgerRow[]> {
  if (so.description.kind !== 'framework') return []
  const { rows } = await ledger.presentLedger(house.store, house.region)
  return rows.filter(({ parent }) => parent === so.id)
}

type Given = { readonly visit: Visit; readonly so: cases.Standing; readonly parts: readonly ledger.LedgerRow[] }

export function SubProjects({ visit, so, parts }: Given) {
  const { t } = visit
  if (so.description.kind !== 'framework') return null
  const given = sumKronor(parts.map(({ granted }) => granted ?? kronor(0)))
  const frame = so.grant?.amount ?? kronor(0)
  const plain = (label: string) => ({ head: label, label })
  return (
    <section>
      <h2 id="delprojekt">{t('case.parts')}</h2>
      <p>
        {t('case.parts.sum', {
          given: formatKronor(given),
          frame: formatKronor(frame),
          left: formatKronor((frame - given) as Kronor),
        })}
      </p>
      {parts.length === 0 ? null : (
        <Table
          caption={t('case.parts')}
          hiddenCaption
          columns={[
            {
              ...plain(t('case.one')),
              cell: ({ id, title }) => (
                <a href={to('case', { id })} {...inSwedish(visit)}>
                  {title}
                </a>
              ),
            },
            {
              ...plain(t('case.municipality')),
              cell: ({ municipalities }) => municipalities.map(municipalityName).join(', ') || t('case.wholeCounty'),
            },
            { ...plain(t('case.state')), cell: ({ state }) => t(stateWords[state]) },
            {
              ...plain(t('case.granted')),
              numeric: true,
              cell: ({ granted }) => (granted === undefined ? '–' : formatKronor(granted)),
            },
          ]}
          rows={parts}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  )
}
