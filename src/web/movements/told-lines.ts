/*
 * What a movement tells as names and plain texts, in the order of the form: for comparing and for files.
 */
import { movements } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

export type ToldLine = { readonly name: string; readonly text: string }

export function linesOf({ t }: Pick<Visit, 't'>, told: movements.Told): ToldLine[] {
  return [
    { name: t('movement.title'), text: told.title },
    { name: t('movement.whatMoved'), text: told.whatMoved },
    { name: t('movement.forWhom'), text: told.forWhom },
    { name: t('movement.where'), text: movements.whereOf(told) },
    { name: t('movement.horizon'), text: t(`movement.horizon.${told.horizon}`) },
    { name: t('movement.status'), text: t(`movement.status.${told.status}`) },
    { name: t('movement.basis'), text: t(`movement.basis.${told.basis}`) },
    { name: t('movement.mainFactor'), text: told.mainFactor },
    { name: t('movement.evidence'), text: told.evidence },
    { name: t('movement.goals'), text: told.goals.join(', ') },
    { name: t('movement.insatser'), text: told.insatser.join(', ') },
    { name: t('movement.perspectives'), text: told.perspectives.join(', ') },
  ]
}

/** What nobody has told anything of yet: where a form begins, and the heads of a list without rows. */
export const emptyTold: movements.Told = {
  title: '',
  whatMoved: '',
  forWhom: '',
  municipalities: [],
  where: '',
  horizon: 'short',
  status: 'actual',
  basis: 'follow-up',
  mainFactor: '',
  goals: [],
  insatser: [],
  perspectives: [],
  evidence: '',
}
