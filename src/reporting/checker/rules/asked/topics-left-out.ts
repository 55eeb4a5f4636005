/*
 * A question that lists its topics after a colon, and an answer that takes up only a few of them. A table of topics and the words
 * by which they are known.
 */
import type { Question } from '../../../forms/index.ts'
import type { ReadAnswer } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'

const topics: Readonly<Record<string, RegExp>> = {
  demografi: /demograf|befolkning|åldrande|äldre|unga|inflyttning|utflyttning|pendling|bostads/iu,
  globalisering: /global|internation|export|omvärld|EU|utländsk|utrikes/u,
  miljö: /miljö|klimat|hållbar|energi|utsläpp|cirkulär|grön|koldioxid|resande/iu,
  socioekonomi: /socioekonom|segregation|utsatt|utanför|ojämlik|jämlik|inkluder|sammanhållning|arbetslös|fattig/iu,
  teknisk: /tekni|digital|(?<!\p{L})AI(?!\p{L})|bredband|automat|innovation/iu,
}

type FreeText = Extract<Question, { kind: 'free-text' }>

export function topicsLeftOut({ id, prompt }: FreeText, { text, lines }: ReadAnswer): Found[] {
  const asked = Object.entries(topics).filter(([name]) =>
    prompt.slice(prompt.indexOf(':')).toLowerCase().includes(name),
  )
  if (asked.length < 3 || text.trim().split(/\s+/u).length < 8) return []
  const missing = asked.filter(([, known]) => !known.test(text)).map(([name]) => (name === 'teknisk' ? 'teknik' : name))
  if (missing.length * 2 < asked.length) return []
  return [
    {
      severity: 'notice',
      lines: lines.slice(0, 1),
      quotes: [text.trim().slice(0, 120)],
      message: `Fråga ${id} räknar upp flera områden; svaret tar inte upp ${missing.join(', ')}. Skriv något om dem, eller att de inte varit aktuella.`,
    },
  ]
}
