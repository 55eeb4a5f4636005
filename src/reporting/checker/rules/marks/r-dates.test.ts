import { testRule } from '../../test-rule.ts'
import { rDates } from './r-dates.ts'

testRule(rDates, import.meta.dirname)
