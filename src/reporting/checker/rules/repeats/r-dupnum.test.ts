import { testRule } from '../../test-rule.ts'
import { rDupnum } from './r-dupnum.ts'

testRule(rDupnum, import.meta.dirname)
