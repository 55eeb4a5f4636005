import { testRule } from '../../test-rule.ts'
import { rClaim } from './r-claim.ts'

testRule(rClaim, import.meta.dirname)
