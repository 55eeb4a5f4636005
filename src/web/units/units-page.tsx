/*
 * The units of the region: who leads each and who belongs to it, how many questions it has, and the names that were typed in rounds without
 * being in the register, to be taken up or merged.
 */
import { listPersons, type Person } from '../../people/index.ts'
import { rounds } from '../../reporting/index.ts'
import { listJournalLines } from '../../store/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField } from '../parts/form-fields.tsx'
import { paths, to, withQuery } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { UnitForm } from './unit-form.tsx'

export const unitsPage: Page = page({ at: paths.units, who: rounds.isLeader, show: (visit) => unitsView(visit) })

export async function unitsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const { uses, persons, merge } = await presentUnits(visit)
  const [known, typed] = [uses.filter(({ unit }) => unit), uses.filter(({ unit }) => !unit)]
  const names = known.map(({ name }) => name)
  return {
    title: t('units.title'),
    crumbs: [{ name: t('rounds.title'), href: to('rounds') }],
    lead: t('units.lead'),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {merge ? <Undo visit={visit} merge={merge} persons={persons} /> : null}
        {known.length === 0 ? <p class="box">{t('units.none')}</p> : null}
        <ul class="rows">
          {known.map((use) => (
            <li key={use.name}>
              <Known visit={visit} use={use} persons={persons} names={names} />
            </li>
          ))}
        </ul>
        {typed.length === 0 ? null : <Typed visit={visit} uses={typed} names={names} />}
        <UnitForm visit={visit} uses={uses} persons={persons} attempt={attempt} />
      </>
    ),
  }
}

async function presentUnits({ house }: Visit) {
  const { store, region } = house
  return store.read(region, async (db) => {
    const all = await rounds.listRounds(db, region)
    const given = await Promise.all(all.map(({ id }) => rounds.listAssignments(db, region, id)))
    return {
      uses: rounds.units.unitsInUse(await rounds.units.listUnits(db, region), given.flat()),
      persons: await listPersons(db, region),
      merge: rounds.units.latestMerge(await listJournalLines(db, region, { subject: 'units', latest: 20 })),
    }
  })
}

type UndoGiven = { readonly visit: Visit; readonly merge: rounds.units.Merge; readonly persons: readonly Person[] }

function Undo({ visit, merge: { from, into, who }, persons }: UndoGiven) {
  const { t } = visit
  return (
    <form class="actions" method="post" action={to('unitsPart')}>
      <TokenField visit={visit} />
      <span class="quiet">{t('units.merged.latest', { from, into, name: nameOf(persons, who) })}</span>
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {t('units.part')}
      </button>
    </form>
  )
}

type KnownGiven = {
  readonly visit: Visit
  readonly use: rounds.units.UnitUse
  readonly persons: readonly Person[]
  readonly names: readonly string[]
}

function Known({ visit, use: { name, unit, questions }, persons, names }: KnownGiven) {
  const { t } = visit
  if (!unit) return null
  const leader = unit.leader === '' ? t('units.noLeader') : t('units.led', { name: nameOf(persons, unit.leader) })
  return (
    <>
      <strong class="row-name">{name}</strong>
      <p class="quiet">
        {leader} · {t('units.members', { count: unit.members.length })} · {t('units.questions', { count: questions })}
      </p>
      <div class="actions">
        <a href={`${withQuery(to('units'), { andra: unit.id })}#enhet`}>{t('units.change', { name })}</a>
      </div>
      {names.length > 1 ? (
        <details>
          <summary>{t('units.merge.other', { name })}</summary>
          <MergeForm visit={visit} from={name} names={names.filter((each) => each !== name)} />
        </details>
      ) : null}
    </>
  )
}

type TypedGiven = {
  readonly visit: Visit
  readonly uses: readonly rounds.units.UnitUse[]
  readonly names: readonly string[]
}

/** Names that were typed: each is taken up as it stands, or merged into a unit. */
function Typed({ visit, uses, names }: TypedGiven) {
  const { t } = visit
  return (
    <section>
      <h2>{t('units.typed')}</h2>
      <p>{t('units.typed.lead')}</p>
      <ul class="rows">
        {uses.map(({ name, questions }) => (
          <li key={name}>
            <strong class="row-name">{name}</strong>{' '}
            <span class="quiet">{t('units.questions', { count: questions })}</span>
            <div class="actions">
              <form method="post" action={to('unitSave')}>
                <TokenField visit={visit} />
                <input type="hidden" name="name" value={name} />
                <button
                  class="ds-button"
                  data-variant="secondary"
                  data-size="sm"
                  type="submit"
                  aria-label={t('units.takeUp.of', { name })}
                >
                  {t('units.takeUp')}
                </button>
              </form>
            </div>
            {names.length === 0 ? null : <MergeForm visit={visit} from={name} names={names} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

type MergeGiven = { readonly visit: Visit; readonly from: string; readonly names: readonly string[] }

function MergeForm({ visit, from, names }: MergeGiven) {
  const { t } = visit
  return (
    <form class="actions" method="post" action={to('unitsMerge')}>
      <TokenField visit={visit} />
      <input type="hidden" name="from" value={from} />
      <ChoiceField
        visit={visit}
        name="into"
        label={t('units.merge.into', { name: from })}
        options={names.map((name) => ({ value: name, name }))}
        attempt={undefined}
      />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {t('units.merge')}
      </button>
    </form>
  )
}
