import { testRule } from '../../../test-rule.ts'
import { rName } from './r-name.ts'

testRule(rName, import.meta.dirname)
