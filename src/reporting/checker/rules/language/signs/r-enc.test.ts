import { testRule } from '../../../test-rule.ts'
import { rEnc } from './r-enc.ts'

testRule(rEnc, import.meta.dirname)
