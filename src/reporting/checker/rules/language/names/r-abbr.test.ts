import { testRule } from '../../../test-rule.ts'
import { rAbbr } from './r-abbr.ts'

testRule(rAbbr, import.meta.dirname)
