/*
 * Gathers what the year's account is made of: the register, the form that the year is accounted for by, and the answers. A year that has
 * a round is accounted for by it: its form as it was kept, its movements and live figures, and the answers that have been approved.
 */
import type { RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { type Answer, listAnswers, type TreeJson } from './answers/index.ts'
import { type Form, getForm, isWritten, listForms, questionsOf } from './forms/index.ts'
import type { ReportMaterial } from './print-report.ts'
import { getRegister } from './register/index.ts'
import { arrangeRound } from './round-report/arrange-round.ts'
import { getRoundMaterial, type RoundMaterial } from './round-report/get-round-material.ts'
import { roundId } from './rounds/round.ts'
import { findRound } from './rounds/round-store.ts'

/** @throws Refusal `not-found` when the store has no such region. */
export async function getReportMaterial(store: Store, region: RegionId, year: number): Promise<ReportMaterial> {
  const id = roundId(year, 'government')
  const round = await store.read(region, (db) => findRound(db, region, id))
  if (round) return ofRound(await getRoundMaterial(store, region, id))
  const register = await getRegister(store, region, year)
  const answers = await store.read(region, (db) => listAnswers(db, region, year))
  return { register, form: formOfYear(year), answers }
}

/** What is half-written in a round is for those who work with it; the year's account shows what has been approved. */
function ofRound(material: RoundMaterial): ReportMaterial {
  const { round, register, assignments } = material
  const answers = approvedAnswers(material)
  const tree = arrangeRound({ ...material, answers }).toJSON() as TreeJson
  const approved = assignments.filter(({ state }) => state === 'approved').length
  const { id, signed, amending } = round
  return {
    register,
    form: round.form,
    answers,
    tree,
    round: { id, signed, amending, approved, asked: questionsOf(round.form).filter(isWritten).length },
  }
}

function approvedAnswers({ answers, assignments }: RoundMaterial): Answer[] {
  const approved = new Set(assignments.filter(({ state }) => state === 'approved').map(({ question }) => question))
  return answers.filter(({ question }) => approved.has(question))
}

/** The form of that very year; else the latest one before it, since a form holds until a new one comes; else the first. */
export function formOfYear(year: number): Form {
  const forms = listForms()
    .map(getForm)
    .toSorted((a, b) => a.year - b.year)
  const found = forms.findLast((form) => form.year <= year) ?? forms[0]
  if (!found) throw new Error('no form ships with the product')
  return found
}
