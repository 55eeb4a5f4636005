import { testRule } from '../../test-rule.ts'
import { rStatus } from './r-status.ts'

testRule(rStatus, import.meta.dirname)
