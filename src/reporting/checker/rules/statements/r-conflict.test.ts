import { testRule } from '../../test-rule.ts'
import { rConflict } from './r-conflict.ts'

testRule(rConflict, import.meta.dirname)
