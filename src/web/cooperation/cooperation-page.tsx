/*
 * The list of councils, partnerships, networks and groups, and the ways to organisations and events.
 */
import type { Network } from '../../cooperation/index.ts'
import { folded, inSwedishOrder } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Missing } from '../parts/figure.tsx'
import { type Choice, FilterChoice, Filters, FilterText, NothingLeft } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const cooperationPage: Page = page({
  at: paths.cooperation,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const { networks } = register
    const text = (visit.query.get('q') ?? '').trim().slice(0, 100)
    const kinds = kindsIn(networks)
    const kind = kinds.find(({ value }) => value === visit.query.get('slag'))?.value
    const found = findNetworks(networks, text, kind)
    return {
      title: t('cooperation.title'),
      crumbs: [],
      lead: t('cooperation.lead', { networks: networks.length }),
      wide: true,
      body: (
        <>
          <WaysOn visit={visit} register={register} />
          <Filters visit={visit} action={to('cooperation')} chosen={text !== '' || kind !== undefined}>
            <FilterText name="q" label={t('filter.text')} value={text} />
            <FilterChoice
              visit={visit}
              name="slag"
              label={t('network.kind')}
              value={kind}
              all={t('filter.all')}
              choices={kinds}
            />
          </Filters>
          <p role="status">{t('list.found', { found: found.length, all: networks.length })}</p>
          {found.length === 0 ? (
            <NothingLeft visit={visit} clear={to('cooperation')} />
          ) : (
            <List visit={visit} networks={found} />
          )}
        </>
      ),
    }
  },
})

/** Words in names, tasks and members, in any order; the kind is its first word, as people sort them. */
export function findNetworks(networks: readonly Network[], text: string, kind: string | undefined): Network[] {
  const words = folded(text).split(' ')
  return networks.filter((network) => {
    const all = folded([network.name, network.kind, network.role ?? '', ...network.members].join(' '))
    return (kind === undefined || mainKind(network) === kind) && words.every((word) => all.includes(word))
  })
}

/** `partnerskap, tjänstepersonnivå` and `partnerskap` are of one kind. */
function mainKind({ kind }: Network): string {
  return kind.split(',')[0]?.trim() ?? kind
}

function kindsIn(networks: readonly Network[]): Choice[] {
  const kinds = Map.groupBy(networks, mainKind)
  return [...kinds]
    .map(([kind, of]) => ({ value: kind, name: kind, count: of.length, swedish: true }))
    .toSorted((a, b) => inSwedishOrder(a.name, b.name))
}

function WaysOn({ visit, register }: { visit: Visit; register: Register }) {
  const { t } = visit
  return (
    <ul class="ways-on">
      <li>
        <a href={to('organisations')}>{t('cooperation.toOrganisations', { count: register.organisations.length })}</a>
      </li>
      <li>
        <a href={to('events')}>{t('cooperation.toEvents', { count: register.events.length })}</a>
      </li>
    </ul>
  )
}

function List({ visit, networks }: { visit: Visit; networks: readonly Network[] }) {
  return (
    <Table
      caption={visit.t('cooperation.title')}
      hiddenCaption
      columns={columnsOf(visit)}
      rows={networks}
      keyOf={({ id }) => id}
    />
  )
}

function columnsOf(visit: Visit): Column<Network>[] {
  const { t } = visit
  const swedish = inSwedish(visit)
  return [
    {
      head: t('network.one'),
      label: t('network.one'),
      cell: ({ id, name }) => (
        <a href={to('network', { id })} {...swedish}>
          {name}
        </a>
      ),
    },
    { head: t('network.kind'), label: t('network.kind'), cell: ({ kind }) => <span {...swedish}>{kind}</span> },
    {
      head: t('network.named'),
      label: t('network.named'),
      numeric: true,
      cell: ({ members }) => (members.length === 0 ? <Missing visit={visit} /> : members.length),
    },
    {
      head: t('network.rhythm'),
      label: t('network.rhythm'),
      cell: ({ rhythm }) => (rhythm ? <span {...swedish}>{rhythm}</span> : <Missing visit={visit} />),
    },
  ]
}
