/*
 * Every rule of the checker. A table: one line for each.
 */
import type { Rule } from './rule.ts'
import { rGram } from './rules/language/grammar/r-gram.ts'
import { rAbbr } from './rules/language/names/r-abbr.ts'
import { rName } from './rules/language/names/r-name.ts'
import { rEnc } from './rules/language/signs/r-enc.ts'
import { rFmt } from './rules/language/signs/r-fmt.ts'
import { rParen } from './rules/language/signs/r-paren.ts'
import { rPunct } from './rules/language/signs/r-punct.ts'
import { rBreak } from './rules/language/words/r-break.ts'
import { rSpell } from './rules/language/words/r-spell.ts'

export const allRules: readonly Rule[] = [rAbbr, rBreak, rEnc, rFmt, rGram, rName, rParen, rPunct, rSpell]
