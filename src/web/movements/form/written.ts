/*
 * What the form of a movement sends, and what it tells.
 */
import { z } from 'zod'
import { movements } from '../../../reporting/index.ts'

const text = z.string('form.notReadable').max(4000, 'form.notReadable')

export const Written = z.looseObject({
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

export function toldOf(given: z.infer<typeof Written>): movements.Told {
  const ticked = (name: string) =>
    Object.entries(given).flatMap(([field, value]) =>
      field.startsWith(`${name}.`) && value === 'ja' ? [field.slice(name.length + 1)] : [],
    )
  const { title, whatMoved, forWhom, where, horizon, status, basis, mainFactor, evidence } = given
  return {
    title,
    whatMoved,
    forWhom,
    where,
    horizon,
    status,
    basis,
    mainFactor,
    evidence,
    municipalities: ticked('municipalities'),
    goals: ticked('goals'),
    insatser: ticked('insatser'),
    perspectives: ticked('perspectives'),
  }
}
