/*
 * Writing and changing a movement: one page, the parts in the order in which one tells it.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { movements, type Register } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField, type Option, TextField, TicksField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

const mayWrite = (person: Parameters<typeof movements.mayMovement>[0]) => movements.mayMovement(person, 'write')
const text = z.string('form.notReadable').max(4000, 'form.notReadable')

const Written = z.looseObject({
  title: text.trim().min(1, 'case.form.needed'),
  whatMoved: text,
  forWhom: text,
  where: text,
  horizon: z.enum(movements.horizons, 'form.notReadable'),
  status: z.enum(movements.statuses, 'form.notReadable'),
  basis: z.enum(movements.bases, 'form.notReadable'),
  mainFactor: text,
  evidence: text,
})

function toldOf(given: z.infer<typeof Written>): movements.Told {
  const ticked = (name: string) =>
    Object.entries(given).flatMap(([field, value]) =>
      field.startsWith(`${name}.`) && value === 'ja' ? [field.slice(name.length + 1)] : [],
    )
  const { title, whatMoved, forWhom, where, horizon, status, basis, mainFactor, evidence } = given
  const lists = { goals: ticked('goals'), insatser: ticked('insatser'), perspectives: ticked('perspectives') }
  return { title, whatMoved, forWhom, where, horizon, status, basis, mainFactor, evidence, ...lists }
}

export const newMovementPage: Page = page({
  at: paths.newMovement,
  who: mayWrite,
  show: (visit) => formView(visit, undefined),
})

export const newMovementDoor = door({
  at: paths.newMovement,
  who: mayWrite,
  journal: { done: 'movement.written', refused: 'movement.refused' },
  input: Written,
  keeps: ['whatMoved'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { id } = await movements.writeMovement(house.store, person, { year: house.year, told: toldOf(given) }, today)
    return goTo(to('movement', { id }), 'movement.saved')
  },
  again: (visit, attempt) => formView(visit, undefined, attempt),
})

export const editMovementPage: Page = page({ at: paths.movementEdit, who: mayWrite, show: (visit) => editView(visit) })

export const editMovementDoor = door({
  at: paths.movementEdit,
  who: mayWrite,
  journal: { done: 'movement.changed', refused: 'movement.refused' },
  input: Written.extend({ id: z.string(), basedOn: z.coerce.number('form.notReadable').int('form.notReadable') }),
  keeps: ['whatMoved'],
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { id, basedOn } = given
    await movements.changeTold(house.store, person, { id, basedOn, told: toldOf(given) })
    return goTo(to('movement', { id }), 'movement.saved')
  },
  again: editView,
})

async function editView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { house, params } = visit
  const movement = await house.store.read(house.region, (db) =>
    movements.getMovement(db, house.region, params['id'] ?? ''),
  )
  return formView(visit, movement, attempt)
}

async function formView(visit: Visit, movement: movements.Movement | undefined, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const register = await visit.register()
  return {
    title: t(movement ? 'movement.edit' : 'movements.new'),
    crumbs: [{ name: t('movements.title'), href: to('movements') }],
    lead: t('movement.form.lead'),
    body: (
      <form class="form" method="post" action={movement ? to('movementEdit', { id: movement.id }) : to('newMovement')}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        {movement ? (
          <input type="hidden" name="basedOn" value={attempt?.typed['basedOn'] ?? String(movement.version)} />
        ) : null}
        <ToldFields visit={visit} told={movement?.told} attempt={attempt} />
        <TiesFields visit={visit} told={movement?.told} attempt={attempt} register={register} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    ),
  }
}

type FieldsGiven = {
  readonly visit: Visit
  readonly told: movements.Told | undefined
  readonly attempt: Attempt | undefined
}

function ToldFields({ visit, told, attempt }: FieldsGiven) {
  const { t } = visit
  const given = { visit, attempt }
  const long = (name: 'whatMoved' | 'forWhom' | 'where' | 'mainFactor' | 'evidence', rows: number) => (
    <LongField
      {...given}
      name={name}
      label={t(`movement.${name}`)}
      help={t(`movement.${name}.help`)}
      value={told?.[name]}
      rows={rows}
    />
  )
  const choice = (name: 'horizon' | 'status' | 'basis') => (
    <ChoiceField
      {...given}
      name={name}
      label={t(`movement.${name}`)}
      options={Object.entries(movements.words[name]).map(([value, words]) => ({ value, name: words }))}
      value={told?.[name]}
    />
  )
  return (
    <>
      <TextField {...given} name="title" label={t('movement.title')} value={told?.title} />
      {long('whatMoved', 4)}
      {long('forWhom', 2)}
      {long('where', 2)}
      {choice('horizon')}
      {choice('status')}
      {choice('basis')}
      {long('mainFactor', 2)}
      {long('evidence', 2)}
    </>
  )
}

function TiesFields({ visit, told, attempt, register }: FieldsGiven & { readonly register: Register }) {
  const { strategy, insatser } = register
  const ticks = (name: 'goals' | 'insatser' | 'perspectives', options: readonly Option[]) => (
    <TicksField
      legend={visit.t(`movement.${name}`)}
      name={name}
      options={options}
      chosen={told?.[name] ?? []}
      attempt={attempt}
    />
  )
  return (
    <>
      {ticks(
        'goals',
        (strategy?.goals ?? []).map(({ id, name }) => ({ value: id, name })),
      )}
      {ticks(
        'insatser',
        insatser.map(({ id, title }) => ({ value: id, name: title })),
      )}
      {ticks(
        'perspectives',
        (strategy?.perspectives ?? []).map((name) => ({ value: name, name })),
      )}
    </>
  )
}
