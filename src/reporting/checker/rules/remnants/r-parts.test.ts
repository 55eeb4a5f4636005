import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rParts } from './r-parts.ts'

testRule(rParts, import.meta.dirname, { form: exampleForm })
