import { testRule } from '../../test-rule.ts'
import { rNote } from './r-note.ts'

testRule(rNote, import.meta.dirname)
