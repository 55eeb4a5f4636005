import { testRule } from '../../../test-rule.ts'
import { rSpell } from './r-spell.ts'

testRule(rSpell, import.meta.dirname)
