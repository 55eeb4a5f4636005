/*
 * What is done with an indicator: a reading is added, its state is set against the rule with a reason, and taken back.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { indicatorView } from './indicator-page.tsx'
import { readNumber } from './present-indicator.ts'

const indicator = z.string('form.notReadable')
const period = z.coerce
  .number('rounds.form.year.wrong')
  .int('rounds.form.year.wrong')
  .min(1900, 'rounds.form.year.wrong')
  .max(2200, 'rounds.form.year.wrong')

const back = (id: string) => to('goalIndicator', { id })

export const readingDoor = door({
  at: paths.goalReading,
  who: (person) => targets.mayFollowGoals(person, 'read'),
  journal: { done: 'indicator.read', refused: 'indicator.refused' },
  input: z.object({
    indicator,
    period,
    value: z.string('form.notReadable').refine((text) => readNumber(text) !== undefined, 'goals.value.wrong'),
    breakdown: z.string('form.notReadable').trim().max(80, 'form.notReadable').default(''),
    source: z.string('form.notReadable').trim().min(1, 'case.form.needed'),
  }),
  async handle({ house, person, today }, { value, ...reading }) {
    if (!person) throw new Refusal('not-allowed')
    await targets.recordReading(house.store, person, { ...reading, value: readNumber(value) ?? Number.NaN }, today)
    return goTo(back(reading.indicator), 'goals.read')
  },
  again: indicatorView,
})

export const overrideDoor = door({
  at: paths.goalOverride,
  who: (person) => targets.mayFollowGoals(person, 'override'),
  journal: { done: 'indicator.status-overridden', refused: 'indicator.refused' },
  input: z.object({
    indicator,
    status: z.enum(targets.goalStatuses, 'form.notReadable'),
    reason: z.string('form.notReadable').trim().min(1, 'goals.reason.needed'),
  }),
  keeps: ['reason'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.overrideStatus(house.store, person, { ...given, period: house.year }, today)
    return goTo(back(given.indicator), 'goals.overridden')
  },
  again: indicatorView,
})

export const withdrawDoor = door({
  at: paths.goalWithdraw,
  who: (person) => targets.mayFollowGoals(person, 'override'),
  journal: { done: 'indicator.override-withdrawn', refused: 'indicator.refused' },
  input: z.object({ indicator }),
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.withdrawOverride(house.store, person, { ...given, period: house.year }, today)
    return goTo(back(given.indicator), 'indicator.withdrawn')
  },
  again: indicatorView,
})
