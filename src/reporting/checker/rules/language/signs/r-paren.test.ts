import { testRule } from '../../../test-rule.ts'
import { rParen } from './r-paren.ts'

testRule(rParen, import.meta.dirname)
