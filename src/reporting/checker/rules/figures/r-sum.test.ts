import { testRule } from '../../test-rule.ts'
import { rSum } from './r-sum.ts'

testRule(rSum, import.meta.dirname)
