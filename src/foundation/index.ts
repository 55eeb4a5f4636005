export { type CalendarDate, formatDay, isCalendarDate, parseCalendarDate, swedishDay } from './calendar-date.ts'
export { addDays, addMonths, addYears, daysBetween } from './calendar-steps.ts'
export { type DiaryNumber, isDiaryNumber, parseDiaryNumber } from './diary-number.ts'
export { type Figure, formatFigure, missingText, type Origin, type Unit } from './figure.ts'
export { hitsOf } from './hits.ts'
export { asId, type Id, type RegionId, slug } from './id.ts'
export {
  formatCount,
  formatKronor,
  formatWholeKronor,
  fromOre,
  type Kronor,
  kronor,
  lessKronor,
  parseKronor,
  sumKronor,
} from './kronor.ts'
export { isOrganisationNumber, type OrganisationNumber, parseOrganisationNumber } from './organisation-number.ts'
export { Papers, PeriodOfYears, Slug } from './papers.ts'
export { covers, formatPeriod, type Period, parsePeriod, year } from './period.ts'
export { Refusal } from './refusal.ts'
export type { RefusalCode } from './refusal-codes.ts'
export { folded, inSwedishOrder, inWords } from './swedish.ts'
