import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rReq } from './r-req.ts'

testRule(rReq, import.meta.dirname, { form: exampleForm })
