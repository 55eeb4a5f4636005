/*
 * Acts that decide: grant and change.
 */
import { z } from 'zod'
import { decisions } from '../../../portfolio/index.ts'
import { actRoom } from './act-room.tsx'
import { aidBases } from './aid-bases.ts'
import { GrantForm } from './grant-form.tsx'
import { amount, amountsOf, day, neededText, text, ticked } from './typed.ts'

const GrantTyped = z
  .looseObject({
    day,
    diaryNumber: neededText,
    decidedBy: neededText,
    amount,
    priority: text.optional(),
    area: text.optional(),
    aidBasis: z.enum(aidBases, 'form.notReadable'),
    conditions: text,
  })
  .transform((typed, context) => {
    const perYear = amountsOf(typed, 'year', context).map(([year, sum]) => ({ year: Number(year), amount: sum }))
    const { day: on, diaryNumber, decidedBy, amount: sum, priority, area, aidBasis, conditions } = typed
    return {
      day: on,
      diaryNumber,
      decidedBy,
      amount: sum,
      aidBasis,
      perYear,
      conditions: conditions
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      ...(priority ? { priority } : {}),
      ...(area ? { area } : {}),
      acknowledged: ticked(typed, 'seen'),
    }
  })

export const grantRoom = actRoom({
  act: 'grant',
  slug: 'bevilja',
  title: 'case.act.grant',
  lead: 'case.act.grant.lead',
  button: 'case.act.grant',
  done: 'case.done.grant',
  keeps: ['conditions'],
  input: GrantTyped,
  Form: GrantForm,
  record: ({ house, today }, person, version, input) =>
    decisions.recordGrant(house.store, person, version, input, today),
})

export const changeRoom = actRoom({
  act: 'change',
  slug: 'andra-beslut',
  title: 'case.act.change',
  lead: 'case.act.change.lead',
  button: 'case.act.change',
  done: 'case.done.change',
  keeps: ['conditions'],
  input: GrantTyped,
  Form: GrantForm,
  record: ({ house, today }, person, version, input) =>
    decisions.recordChange(house.store, person, version, input, today),
})
