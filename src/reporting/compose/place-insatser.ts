/*
 * In which table of the form each insats is accounted for: where the register says, else with the others of its area, else in
 * the first table for its sort. So each stands in exactly one.
 */
import { folded } from '../../foundation/index.ts'
import { areaOfSection, type Insats } from '../../portfolio/index.ts'
import { type Form, type Question, sectionsOf } from '../forms/index.ts'
import { type Place, speaksSameNumbers } from './place.ts'
import { isAbout } from './subjects.ts'

type TablePlace = { readonly id: string; readonly section: string; readonly reported: Insats['reported'] }

/** The form's tables of insatser are known by their names: `insatser`, and `tidigare-insatser` for the earlier. */
export function reportedIn(question: Question): Insats['reported'] | undefined {
  if (question.kind !== 'table') return undefined
  return question.table === 'insatser' ? 'funded' : question.table === 'tidigare-insatser' ? 'earlier' : undefined
}

export function insatserAt({ register, form, question }: Place): Insats[] {
  const tables = tablesOf(form)
  const sameNumbers = speaksSameNumbers({ register, form })
  return register.insatser.filter((insats) => tableFor(insats, tables, sameNumbers)?.id === question.id)
}

function tableFor(insats: Insats, tables: readonly TablePlace[], sameNumbers: boolean): TablePlace | undefined {
  const fit = tables.filter((table) => table.reported === insats.reported)
  if (!sameNumbers) return fit[0]
  const area = areaOfSection(insats.section)
  return (
    fit.find((table) => table.section === insats.section) ??
    (area && fit.find((table) => areaOfSection(table.section) === area)) ??
    fit[0]
  )
}

/** The section of the same area whose table of the same sort has rows. */
export function tableOfArea({ register, form, section, question }: Place): string | undefined {
  const area = areaOfSection(section.number)
  const reported = reportedIn(question)
  const others = tablesOf(form).filter((table) => table.reported === reported && table.section !== section.number)
  const sameNumbers = speaksSameNumbers({ register, form })
  return others
    .filter((table) => area && areaOfSection(table.section) === area)
    .find((table) => register.insatser.some((insats) => tableFor(insats, tablesOf(form), sameNumbers)?.id === table.id))
    ?.section
}

function tablesOf(form: Form): TablePlace[] {
  return sectionsOf(form).flatMap((section) =>
    section.questions.flatMap((question) => {
      const reported = reportedIn(question)
      return reported ? [{ id: question.id, section: section.number, reported }] : []
    }),
  )
}

/**
 * The insatser that a section speaks of: its own; where it bears the name of its area, all of the area; and within an area
 * those that are about its subject.
 */
export function insatserOfSection(place: Place, reported: Insats['reported']): Insats[] {
  const all = place.register.insatser.filter((insats) => insats.reported === reported)
  if (!speaksSameNumbers(place)) return all.filter((insats) => isAbout(place, `${insats.title} ${insats.description}`))
  const { number } = place.section
  const area = areaOfSection(number)
  const whole = isWholeArea(place)
  return all.filter((insats) => {
    if (insats.section === number) return true
    if (!area || areaOfSection(insats.section) !== area) return false
    return whole || isAbout(place, `${insats.title} ${insats.description}`)
  })
}

export function isWholeArea({ section }: Place): boolean {
  return folded(areaOfSection(section.number)?.name ?? '') === folded(section.title)
}
