/*
 * Brackets and quotation marks that open and never close, or close what was never opened, within one paragraph or cell.
 */
import { linesOf, type Passage } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { around, writtenPassages } from '../patterns.ts'

export const rParen: Rule = {
  id: 'R-PAREN',
  title: 'Parenteser och citattecken som saknar par',
  needs: ['text'],
  find: findUnpaired,
}

type Loose = { readonly passage: Passage; readonly at: number; readonly sign: string }

function findUnpaired({ text }: RuleInput): readonly Found[] {
  const loose = writtenPassages(text).map((passage) => [...looseBrackets(passage), ...looseQuotes(passage)])
  return loose.flatMap((signs, at) =>
    signs.filter((sign) => !isPaired(sign, loose[at + 1]) && !isPaired(sign, loose[at - 1])).map((sign) => tell(sign)),
  )
}

/* What opens in one paragraph may close in the next, as a quotation does. */
function isPaired(sign: Loose, beside: readonly Loose[] | undefined): boolean {
  return (beside ?? []).some((other) => partner[sign.sign] === other.sign)
}

const partner: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '”': '”',
  '"': '"',
  '“': '”',
  '«': '»',
  '»': '«',
}

function looseBrackets(passage: Passage): Loose[] {
  const open: Loose[] = []
  const loose: Loose[] = []
  for (const { 0: sign, index: at } of passage.text.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push({ passage, at, sign })
    else if (open.at(-1)?.sign === partner[sign]) open.pop()
    else if (!isListMark(passage.text, at)) loose.push({ passage, at, sign })
  }
  return [...loose, ...open.filter(({ at }) => !/^\(\s*$/.test(passage.text.slice(at)))]
}

/* 1) a) iv) :) */
function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s;,(])(?:\d{1,2}|\p{L}|[ivx]{1,4})$|[:;]-?$/iu.test(text.slice(0, at))
}

/* ” may both open and close, so only the number of them can be wrong; 5" is a measure. */
function looseQuotes(passage: Passage): Loose[] {
  const marks = [...passage.text.matchAll(/[”“"]/g)].filter(
    ({ 0: sign, index }) => !(sign === '"' && /\d$/.test(passage.text.slice(0, index))),
  )
  const last = marks.at(-1)
  return marks.length % 2 === 1 && last ? [{ passage, at: last.index, sign: last[0] }] : []
}

function tell({ passage, at, sign }: Loose): Found {
  const isOpening = sign === '(' || sign === '['
  const message = /[()[\]]/.test(sign)
    ? `Parentesen ${sign} ${isOpening ? 'stängs aldrig' : 'öppnas aldrig'} i stycket. Sätt in den andra eller ta bort den.`
    : `Citattecknet ${sign} saknar sitt par i stycket. Sätt in det andra eller ta bort det.`
  return { severity: 'error', lines: [linesOf(passage, at, at + 1)], quotes: [around(passage, at, at + 1)], message }
}
