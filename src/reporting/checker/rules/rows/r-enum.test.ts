import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rEnum } from './r-enum.ts'

testRule(rEnum, import.meta.dirname, { form: exampleForm })
