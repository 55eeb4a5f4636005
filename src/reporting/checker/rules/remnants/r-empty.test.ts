import { testRule } from '../../test-rule.ts'
import { rEmpty } from './r-empty.ts'

testRule(rEmpty, import.meta.dirname)
