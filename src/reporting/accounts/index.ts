export { type AccountKind, accountKinds, arrangeAccount, printAccount } from './arrange-account.ts'
export { type HalfYear, halfYearBefore, halfYearOf, isPreliminary, listHalfYears } from './half-years.ts'
