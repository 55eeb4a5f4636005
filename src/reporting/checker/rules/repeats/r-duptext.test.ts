import { testRule } from '../../test-rule.ts'
import { rDuptext } from './r-duptext.ts'

testRule(rDuptext, import.meta.dirname)
