import { testRule } from '../../../test-rule.ts'
import { rPunct } from './r-punct.ts'

testRule(rPunct, import.meta.dirname)
