/*
 * R-DUPNUM: numbered parts of one list (delmål 1, 2, 3 …) that come twice, out of order, or leave a number out.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { lineAt } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

type Ordinal = {
  readonly label: string
  readonly number: number
  readonly line: number
  readonly question: string
  readonly text: string
}

const ordinal = /(?:^|(?<=[.:;)!?\p{L}] ))(Delmål|Fas|Etapp|Aktivitet|Arbetspaket|Steg|AP) ?(\d{1,2})(?=[\s:.)–-]|$)/gu

export const rDupnum: Rule = {
  id: 'R-DUPNUM',
  title: 'Numrering som upprepas eller hoppar',
  needs: ['text'],
  find: findBreaks,
}

function findBreaks({ text }: RuleInput): Found[] {
  const ordinals = text.passages
    .filter(({ kind }) => kind === 'cell' || kind === 'body')
    .flatMap((passage) =>
      hitsOf(passage.text, ordinal)
        .filter((hit) => hit.index === 0 || passage.kind === 'cell')
        .map(
          (hit): Ordinal => ({
            label: String(hit[1]),
            number: Number(hit[2]),
            line: lineAt(passage, hit.index),
            question: passage.question,
            text: passage.text.slice(hit.index, hit.index + 60),
          }),
        ),
    )
  return listsOf(ordinals).flatMap(breaksIn)
}

/** A list goes on while the label is the same; number 1 begins a new one. */
function listsOf(ordinals: readonly Ordinal[]): Ordinal[][] {
  const lists: Ordinal[][] = []
  for (const each of ordinals) {
    const last = lists.at(-1)?.at(-1)
    const goesOn =
      last &&
      last.label === each.label &&
      last.question === each.question &&
      each.number !== 1 &&
      each.line - last.line < 150
    if (goesOn) lists.at(-1)?.push(each)
    else lists.push([each])
  }
  return lists.filter((list) => list.length > 1)
}

function breaksIn(list: readonly Ordinal[]): Found[] {
  return list.flatMap((each, at) => {
    const before = list[at - 1]
    if (!before || each.number === before.number + 1) return []
    return [
      {
        severity: 'error',
        lines: [
          [before.line, before.line],
          [each.line, each.line],
        ],
        quotes: [before.text, each.text],
        message: sayBreak(before, each),
      },
    ]
  })
}

function sayBreak(before: Ordinal, { label, number }: Ordinal): string {
  if (number === before.number) return `«${label} ${number}» kommer två gånger. Numrera om, eller ta bort upprepningen.`
  if (number < before.number)
    return `«${label} ${number}» kommer efter «${label} ${before.number}». Ordna dem efter nummer.`
  return `Efter «${label} ${before.number}» kommer «${label} ${number}». Numrera i följd, eller lägg till det som saknas.`
}
