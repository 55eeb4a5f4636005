import { testRule } from '../../test-rule.ts'
import { rLoneQuote } from './r-lone-quote.ts'

testRule(rLoneQuote, import.meta.dirname)
