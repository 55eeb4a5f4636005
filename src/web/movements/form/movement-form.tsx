/*
 * Writing and changing a movement: what is still needed, and the parts in the order in which one tells it.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { movements } from '../../../reporting/index.ts'
import { type Attempt, door, goTo } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { FormProblem, TokenField } from '../../parts/form.tsx'
import { paths, to } from '../../paths.ts'
import type { PageView, Visit } from '../../visit.ts'
import { beginMovement } from './begin-movement.ts'
import { NeedsList } from './needs-list.tsx'
import { TiesFields } from './ties-fields.tsx'
import { ToldFields } from './told-fields.tsx'
import { toldOf, Written } from './written.ts'

const mayWrite = (person: Parameters<typeof movements.mayMovement>[0]) => movements.mayMovement(person, 'write')

export const newMovementPage: Page = page({
  at: paths.newMovement,
  who: mayWrite,
  show: (visit) => newView(visit),
})

export const newMovementDoor = door({
  at: paths.newMovement,
  who: mayWrite,
  journal: { done: 'movement.written', refused: 'movement.refused' },
  input: Written.extend({ year: z.coerce.number('form.notReadable').int('form.notReadable') }),
  keeps: ['whatMoved'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { id } = await movements.writeMovement(house.store, person, { year: given.year, told: toldOf(given) }, today)
    return goTo(to('movement', { id }), 'movement.saved')
  },
  again: newView,
})

export const editMovementPage: Page = page({ at: paths.movementEdit, who: mayWrite, show: (visit) => editView(visit) })

export const editMovementDoor = door({
  at: paths.movementEdit,
  who: mayWrite,
  journal: { done: 'movement.changed', refused: 'movement.refused' },
  input: Written.extend({
    id: z.string(),
    basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
  }),
  keeps: ['whatMoved'],
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { id, basedOn } = given
    await movements.changeTold(house.store, person, { id, basedOn, told: toldOf(given) })
    return goTo(to('movement', { id }), 'movement.saved')
  },
  again: editView,
})

async function newView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house } = visit
  const told = await beginMovement(visit)
  return formView(visit, {
    title: t('movements.new'),
    action: to('newMovement'),
    hidden: { year: attempt?.typed['year'] ?? String(house.year) },
    told,
    attempt,
  })
}

/** The movement as it stands, or as it was in the version that the address names. */
async function editView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, params, query } = visit
  const id = params['id'] ?? ''
  const { movement, versions } = await house.store.read(house.region, async (db) => ({
    movement: await movements.getMovement(db, house.region, id),
    versions: await movements.listMovementVersions(db, house.region, id),
  }))
  const from = versions.find(({ version }) => version === Number(query.get('version')))
  return formView(visit, {
    title: t('movement.edit'),
    action: to('movementEdit', { id }),
    hidden: { basedOn: attempt?.typed['basedOn'] ?? String(movement.version) },
    told: from?.told ?? movement.told,
    comment: movements.movementState(movement) === 'sent-back' ? movement.sentBack?.comment : undefined,
    attempt,
  })
}

type ViewGiven = {
  readonly title: string
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly told: movements.Told
  /** Why it was sent back. */
  readonly comment?: string | undefined
  readonly attempt: Attempt | undefined
}

async function formView(visit: Visit, given: ViewGiven): Promise<PageView> {
  const { t } = visit
  const { title, action, hidden, told, comment, attempt } = given
  return {
    title,
    crumbs: [{ name: t('movements.title'), href: to('movements') }],
    lead: t('movement.form.lead'),
    island: 'movement-form',
    body: (
      <form class="form" method="post" action={action}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {comment ? (
          <p class="box" lang="sv-SE">
            <strong>{t('writing.sentBack')}</strong> {comment}
          </p>
        ) : null}
        <NeedsList visit={visit} lacking={movements.lackingIn(told)} leads />
        <ToldFields visit={visit} told={told} attempt={attempt} />
        <TiesFields visit={visit} told={told} attempt={attempt} register={await visit.register()} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    ),
  }
}
