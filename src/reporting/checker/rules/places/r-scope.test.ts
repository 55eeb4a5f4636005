import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rScope } from './r-scope.ts'

testRule(rScope, import.meta.dirname, { form: exampleForm })
