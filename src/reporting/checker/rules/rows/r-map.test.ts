import { testRule } from '../../test-rule.ts'
import { exampleForm } from '../example-form.ts'
import { rMap } from './r-map.ts'

testRule(rMap, import.meta.dirname, { form: exampleForm })
