/*
 * Every verb of the command line, in the order that the help shows them.
 */
import { backup, restore } from './backup.ts'
import { check } from './check.ts'
import { compile } from './compile.ts'
import { formRead } from './form-read.ts'
import { journalVerify } from './journal-verify.ts'
import { load } from './load.ts'
import { packageIn } from './package/package-in.ts'
import { packageOut } from './package/package-out.ts'
import { packageVerify } from './package/package-verify.ts'
import { read } from './read.ts'
import { start } from './start.ts'
import { userAdd } from './user-add.ts'
import { userPassword } from './user-password.ts'
import type { Verb } from './verb.ts'

export const verbs: readonly Verb[] = [
  start,
  load,
  compile,
  check,
  read,
  formRead,
  packageOut,
  packageIn,
  packageVerify,
  journalVerify,
  backup,
  restore,
  userAdd,
  userPassword,
]
