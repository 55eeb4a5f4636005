import { testRule } from '../../../test-rule.ts'
import { rFmt } from './r-fmt.ts'

testRule(rFmt, import.meta.dirname)
