import { testRule } from '../../test-rule.ts'
import { rPeriod } from './r-period.ts'

testRule(rPeriod, import.meta.dirname)
