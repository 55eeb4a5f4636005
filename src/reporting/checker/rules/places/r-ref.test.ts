import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rRef } from './r-ref.ts'

testRule(rRef, import.meta.dirname, { form: exampleForm })
