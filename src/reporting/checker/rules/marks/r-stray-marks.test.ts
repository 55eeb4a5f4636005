import { testRule } from '../../test-rule.ts'
import { rStrayMarks } from './r-stray-marks.ts'

testRule(rStrayMarks, import.meta.dirname)
