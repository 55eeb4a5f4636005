import { testRule } from '../../test-rule.ts'
import { rTurnedLetters } from './r-turned-letters.ts'

testRule(rTurnedLetters, import.meta.dirname)
