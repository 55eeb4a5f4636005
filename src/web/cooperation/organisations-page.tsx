/*
 * The organisations that the region works with: what kind each is, what else it is called, and where it takes part.
 */
import type { Network } from '../../cooperation/index.ts'
import { folded } from '../../foundation/index.ts'
import { kindsOfOrganisation, type Organisation } from '../../organisations/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters, FilterText, NothingLeft } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

const kindWords = {
  region: 'organisation.region',
  state: 'organisation.state',
  municipality: 'organisation.municipality',
  association: 'organisation.association',
  business: 'organisation.business',
  education: 'organisation.education',
  culture: 'organisation.culture',
} as const satisfies Record<Organisation['kind'], WebText>

export const organisationsPage: Page = page({
  at: paths.organisations,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const text = (visit.query.get('q') ?? '').trim().slice(0, 100)
    const kind = kindsOfOrganisation.find((each) => each === visit.query.get('slag'))
    const found = findOrganisations(register.organisations, text, kind)
    return {
      title: t('organisations.title'),
      crumbs: [{ name: t('cooperation.title'), href: to('cooperation') }],
      lead: t('organisations.lead'),
      wide: true,
      body: (
        <>
          <OrganisationFilters visit={visit} register={register} text={text} kind={kind} />
          <p role="status">{t('list.found', { found: found.length, all: register.organisations.length })}</p>
          {found.length === 0 ? (
            <NothingLeft visit={visit} clear={to('organisations')} />
          ) : (
            <Table
              caption={t('organisations.title')}
              hiddenCaption
              columns={columnsOf(visit, register)}
              rows={found}
              keyOf={({ id }) => id}
            />
          )}
        </>
      ),
    }
  },
})

export function findOrganisations(
  all: readonly Organisation[],
  text: string,
  kind: Organisation['kind'] | undefined,
): Organisation[] {
  const words = folded(text).split(' ')
  return all.filter((each) => {
    const names = folded([each.name, ...each.aliases].join(' '))
    return (kind === undefined || each.kind === kind) && words.every((word) => names.includes(word))
  })
}

type FiltersGiven = { visit: Visit; register: Register; text: string; kind: Organisation['kind'] | undefined }

function OrganisationFilters({ visit, register, text, kind }: FiltersGiven) {
  const { t } = visit
  const choices = kindsOfOrganisation.map((value) => ({
    value,
    name: t(kindWords[value]),
    count: register.organisations.filter((each) => each.kind === value).length,
  }))
  return (
    <Filters visit={visit} action={to('organisations')} chosen={text !== '' || kind !== undefined}>
      <FilterText name="q" label={t('filter.text')} value={text} />
      <FilterChoice
        visit={visit}
        name="slag"
        label={t('organisations.kind')}
        value={kind}
        all={t('filter.all')}
        choices={choices}
      />
    </Filters>
  )
}

function columnsOf(visit: Visit, { networks }: Register): Column<Organisation>[] {
  const { t } = visit
  const swedish = inSwedish(visit)
  const networksOf = networksByMember(networks)
  return [
    {
      head: t('organisations.name'),
      label: t('organisations.name'),
      cell: ({ id, name, aliases }) => (
        <span id={id} {...swedish}>
          {name}
          {otherNames({ name, aliases }).length === 0 ? null : (
            <span class="cell-more">
              <span lang={visit.language}>{t('organisations.aliases')}:</span>{' '}
              {otherNames({ name, aliases }).join(', ')}
            </span>
          )}
        </span>
      ),
    },
    { head: t('organisations.kind'), label: t('organisations.kind'), cell: ({ kind }) => t(kindWords[kind]) },
    {
      head: t('organisations.networks'),
      label: t('organisations.networks'),
      cell: (organisation) => <Networks visit={visit} networks={networksOf(organisation)} />,
    },
  ]
}

/** Aliases that differ by more than case or dash; the others are for search and for reading reports. */
function otherNames({ name, aliases }: Pick<Organisation, 'name' | 'aliases'>): string[] {
  return aliases.filter((alias) => folded(alias) !== folded(name))
}

function Networks({ visit, networks }: { visit: Visit; networks: readonly Network[] }) {
  if (networks.length === 0) return <span class="quiet">{visit.t('organisations.networks.none')}</span>
  return (
    <ul class="plain-list" {...inSwedish(visit)}>
      {networks.map(({ id, name }) => (
        <li key={id}>
          <a href={to('network', { id })}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

/** The networks that name an organisation, under whichever of its names. */
function networksByMember(networks: readonly Network[]): (organisation: Organisation) => Network[] {
  const members = networks.map((network) => ({ network, names: new Set(network.members.map(folded)) }))
  return ({ name, aliases }) =>
    members
      .filter(({ names }) => [name, ...aliases].some((each) => names.has(folded(each))))
      .map(({ network }) => network)
}
