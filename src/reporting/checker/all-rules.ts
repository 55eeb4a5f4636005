/*
 * Every rule of the checker. A table: one line for each.
 */
import type { Rule } from './rule.ts'
import { rAnswer } from './rules/asked/r-answer.ts'
import { rCross } from './rules/figures/r-cross.ts'
import { rPeriod } from './rules/figures/r-period.ts'
import { rSum } from './rules/figures/r-sum.ts'
import { rGram } from './rules/language/grammar/r-gram.ts'
import { rAbbr } from './rules/language/names/r-abbr.ts'
import { rName } from './rules/language/names/r-name.ts'
import { rEnc } from './rules/language/signs/r-enc.ts'
import { rFmt } from './rules/language/signs/r-fmt.ts'
import { rParen } from './rules/language/signs/r-paren.ts'
import { rPunct } from './rules/language/signs/r-punct.ts'
import { rBreak } from './rules/language/words/r-break.ts'
import { rSpell } from './rules/language/words/r-spell.ts'
import { rDates } from './rules/marks/r-dates.ts'
import { rLoneQuote } from './rules/marks/r-lone-quote.ts'
import { rStrayMarks } from './rules/marks/r-stray-marks.ts'
import { rTurnedLetters } from './rules/marks/r-turned-letters.ts'
import { rRef } from './rules/places/r-ref.ts'
import { rScope } from './rules/places/r-scope.ts'
import { rEmpty } from './rules/remnants/r-empty.ts'
import { rHeader } from './rules/remnants/r-header.ts'
import { rNote } from './rules/remnants/r-note.ts'
import { rParts } from './rules/remnants/r-parts.ts'
import { rDupnum } from './rules/repeats/r-dupnum.ts'
import { rDuptext } from './rules/repeats/r-duptext.ts'
import { rEnum } from './rules/rows/r-enum.ts'
import { rMap } from './rules/rows/r-map.ts'
import { rReq } from './rules/rows/r-req.ts'
import { rRows } from './rules/rows/r-rows.ts'
import { rClaim } from './rules/statements/r-claim.ts'
import { rConflict } from './rules/statements/r-conflict.ts'
import { rStatus } from './rules/statements/r-status.ts'
import { rForm } from './rules/template/r-form.ts'

export const allRules: readonly Rule[] = [
  rAbbr,
  rAnswer,
  rBreak,
  rClaim,
  rConflict,
  rCross,
  rDates,
  rDupnum,
  rDuptext,
  rEmpty,
  rEnc,
  rEnum,
  rFmt,
  rForm,
  rGram,
  rHeader,
  rLoneQuote,
  rMap,
  rName,
  rNote,
  rParen,
  rParts,
  rPeriod,
  rPunct,
  rRef,
  rReq,
  rRows,
  rScope,
  rSpell,
  rStatus,
  rStrayMarks,
  rSum,
  rTurnedLetters,
]
