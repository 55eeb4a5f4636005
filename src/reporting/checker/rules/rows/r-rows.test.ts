import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rRows } from './r-rows.ts'

testRule(rRows, import.meta.dirname, { form: exampleForm })
