/*
 * Every version of a movement: what was done by whom, and what differs between two of them, field by field.
 */
import { listPersons } from '../../people/index.ts'
import { movements } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import { Difference } from './difference.tsx'
import { linesOf } from './told-lines.ts'

type Version = movements.MovementVersion

export const movementVersionsPage: Page = page({
  at: paths.movementVersions,
  who: 'signed-in',
  async show(visit) {
    const { t, house, params, query } = visit
    const id = params['id'] ?? ''
    const { movement, versions, persons } = await house.store.read(house.region, async (db) => ({
      movement: await movements.getMovement(db, house.region, id),
      versions: await movements.listMovementVersions(db, house.region, id),
      persons: await listPersons(db, house.region),
    }))
    const asked = (name: string) => versions.find(({ version }) => version === Number(query.get(name)))
    const till = asked('till') ?? versions.at(-1)
    const from = asked('fran') ?? versions.findLast((each) => till !== undefined && each.version < till.version)
    const mayWrite = visit.person !== undefined && movements.mayMovement(visit.person, 'write')
    return {
      title: t('movement.versions.title'),
      crumbs: [
        { name: t('movements.title'), href: to('movements') },
        { name: movement.told.title, href: to('movement', { id }) },
      ],
      lead: <span lang="sv-SE">{movement.told.title}</span>,
      body: (
        <>
          <Choose visit={visit} id={id} versions={versions} from={from} till={till} />
          <Changes visit={visit} from={from} till={till} />
          <h2>{t('versions.all')}</h2>
          <Table
            caption={t('versions.all')}
            hiddenCaption
            rows={versions.toReversed()}
            keyOf={({ version }) => String(version)}
            columns={[
              { ...plain(t('versions.number')), cell: ({ version }) => String(version) },
              {
                ...plain(t('movement.version.act')),
                cell: ({ act, comment }) => (
                  <>
                    {t(`journal.${act}`)}
                    {comment === '' ? null : (
                      <span class="cell-more" lang="sv-SE">
                        ”{comment}”
                      </span>
                    )}
                  </>
                ),
              },
              { ...plain(t('versions.who')), cell: ({ by }) => nameOf(persons, by) },
              { ...plain(t('versions.when')), cell: ({ at }) => at.slice(0, 16).replace('T', ' ') },
              ...(mayWrite
                ? [
                    {
                      ...plain(t('versions.restore')),
                      cell: ({ version }: Version) =>
                        version === versions.length ? (
                          t('versions.now')
                        ) : (
                          <a href={`${to('movementEdit', { id })}?version=${version}`}>
                            {t('movement.version.startFrom', { version })}
                          </a>
                        ),
                    },
                  ]
                : []),
            ]}
          />
        </>
      ),
    }
  },
})

function plain(label: string) {
  return { head: label, label }
}

type ChooseGiven = {
  readonly visit: Visit
  readonly id: string
  readonly versions: readonly Version[]
  readonly from: Version | undefined
  readonly till: Version | undefined
}

function Choose({ visit, id, versions, from, till }: ChooseGiven) {
  const { t } = visit
  const choices = versions.map(({ version }) => ({ value: String(version), name: t('versions.version', { version }) }))
  const choice = (name: 'fran' | 'till', label: string, of: Version | undefined) => (
    <FilterChoice
      visit={visit}
      name={name}
      label={label}
      value={of && String(of.version)}
      all={t('movement.version.latest')}
      choices={choices}
    />
  )
  return (
    <Filters visit={visit} action={to('movementVersions', { id })} chosen={false}>
      {choice('fran', t('versions.from'), from)}
      {choice('till', t('versions.till'), till)}
    </Filters>
  )
}

/** Only what differs. */
function Changes({ visit, from, till }: Pick<ChooseGiven, 'visit' | 'from' | 'till'>) {
  const { t } = visit
  if (!from || !till) return null
  const before = linesOf(visit, from.told)
  const changed = linesOf(visit, till.told)
    .map((line, at) => ({ ...line, before: before[at]?.text ?? '' }))
    .filter(({ text, before: old }) => text !== old)
  return (
    <section>
      <h2>{t('versions.compare', { from: from.version, till: till.version })}</h2>
      {changed.length === 0 ? <p>{t('movement.version.same')}</p> : null}
      {changed.map(({ name, text, before: old }) => (
        <div key={name}>
          <h3>{name}</h3>
          <Difference visit={visit} before={old} after={text} />
        </div>
      ))}
    </section>
  )
}
