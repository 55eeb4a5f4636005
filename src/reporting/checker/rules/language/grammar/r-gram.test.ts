import { testRule } from '../../../test-rule.ts'
import { rGram } from './r-gram.ts'

testRule(rGram, import.meta.dirname)
