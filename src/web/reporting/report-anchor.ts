/*
 * Where in the report a question or a section stands: the same anchors as the compiled report has.
 */
import { slug } from '../../foundation/index.ts'
import { to } from '../paths.ts'

/** @param place the id of a question (`1.1.1-q1`) or the number of a section (`1.1.1`); empty for the whole report. */
export function placeInReport(year: number, place: string): string {
  const report = to('report', { year })
  if (place === '') return report
  return `${report}#${anchorOf(place)}`
}

export function anchorOf(place: string): string {
  return `${/-[qn]\d+$/.test(place) ? 'fraga' : 'avsnitt'}-${slug(place)}`
}
