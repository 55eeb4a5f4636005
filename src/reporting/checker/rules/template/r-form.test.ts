import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rForm } from './r-form.ts'

testRule(rForm, import.meta.dirname, { form: exampleForm })
