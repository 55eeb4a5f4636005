import { testRule } from '../../../test-rule.ts'
import { rBreak } from './r-break.ts'

testRule(rBreak, import.meta.dirname)
