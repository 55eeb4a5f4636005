/*
 * Every rule of the checker. A table: one line for each.
 */
import type { Rule } from './rule.ts'
import { rAnswer } from './rules/form/r-answer.ts'
import { rCross } from './rules/form/r-cross.ts'
import { rEnum } from './rules/form/r-enum.ts'
import { rForm } from './rules/form/r-form.ts'
import { rHeader } from './rules/form/r-header.ts'
import { rMap } from './rules/form/r-map.ts'
import { rParts } from './rules/form/r-parts.ts'
import { rRef } from './rules/form/r-ref.ts'
import { rReq } from './rules/form/r-req.ts'
import { rRows } from './rules/form/r-rows.ts'
import { rScope } from './rules/form/r-scope.ts'
import { rGram } from './rules/language/grammar/r-gram.ts'
import { rAbbr } from './rules/language/names/r-abbr.ts'
import { rName } from './rules/language/names/r-name.ts'
import { rEnc } from './rules/language/signs/r-enc.ts'
import { rFmt } from './rules/language/signs/r-fmt.ts'
import { rParen } from './rules/language/signs/r-paren.ts'
import { rPunct } from './rules/language/signs/r-punct.ts'
import { rBreak } from './rules/language/words/r-break.ts'
import { rSpell } from './rules/language/words/r-spell.ts'
import { rClaim } from './rules/structure/r-claim.ts'
import { rConflict } from './rules/structure/r-conflict.ts'
import { rDupnum } from './rules/structure/r-dupnum.ts'
import { rDuptext } from './rules/structure/r-duptext.ts'
import { rEmpty } from './rules/structure/r-empty.ts'
import { rNote } from './rules/structure/r-note.ts'
import { rPeriod } from './rules/structure/r-period.ts'
import { rStatus } from './rules/structure/r-status.ts'
import { rSum } from './rules/structure/r-sum.ts'

export const allRules: readonly Rule[] = [
  rAbbr,
  rAnswer,
  rBreak,
  rClaim,
  rConflict,
  rCross,
  rDupnum,
  rDuptext,
  rEmpty,
  rEnc,
  rEnum,
  rFmt,
  rForm,
  rGram,
  rHeader,
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
  rSum,
]
