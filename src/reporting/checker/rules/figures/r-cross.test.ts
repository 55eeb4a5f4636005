import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rCross } from './r-cross.ts'

testRule(rCross, import.meta.dirname, { form: exampleForm })
