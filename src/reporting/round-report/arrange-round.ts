/*
 * The report of a round as a document tree, whichever of the three reports it is.
 */
import type { Node } from '../../documents/index.ts'
import { asId } from '../../foundation/index.ts'
import { arrangeReport, type Placed } from '../arrange-report.ts'
import { placedNodes } from '../movements/index.ts'
import { tablesOfPlan, tablesOfStrategy } from '../yearly/index.ts'
import type { RoundMaterial } from './get-round-material.ts'
import { type LiveFigures, liveFigures, refreshFigures } from './live-figures.ts'

/** The tree as it was written: figures with the values that the writers last confirmed. */
export function arrangeWritten(material: RoundMaterial): Node {
  const { round, register, answers, movements, places } = material
  return arrangeReport(register, round.form, answers, together(tablesOf(material), placedNodes(movements, places)))
}

/** What the register gives to the questions of the follow-ups; the account to the Government has its tables from the form. */
function tablesOf({ round, register, followUp, names, layout }: RoundMaterial): Placed {
  // What is late is late on the day on which the report is due.
  const today = asId<'CalendarDate'>(round.dueOn)
  const { strategy, plans, insatser } = register
  const material = { ...followUp, year: round.year, today, strategy, plans, insatser, names }
  if (round.report === 'strategy') return tablesOfStrategy(material, layout)
  return round.report === 'plan' ? tablesOfPlan(material, layout) : new Map()
}

function together(one: Placed, other: Placed): Placed {
  const questions = new Set([...one.keys(), ...other.keys()])
  return new Map(
    [...questions].map((question) => [question, [...(one.get(question) ?? []), ...(other.get(question) ?? [])]]),
  )
}

/** The tree as it is read and printed: every figure as it is now. */
export function arrangeRound(material: RoundMaterial, live: LiveFigures = liveFigures(material)): Node {
  return refreshFigures(arrangeWritten(material), live)
}
