import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rHeader } from './r-header.ts'

testRule(rHeader, import.meta.dirname, { form: exampleForm })
