import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rAnswer } from './r-answer.ts'

testRule(rAnswer, import.meta.dirname, { form: exampleForm })
