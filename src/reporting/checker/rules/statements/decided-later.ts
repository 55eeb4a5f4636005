/*
 * A decision that is yet to be taken in one place, and what it decides told as done in another.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'

const pending =
  /beslut om (?:en |ett |den |det )?(?:ny[at]? )?(\p{Ll}{4,})ad[et]? (\p{L}{3,})[^.]{0,40}?(?:tas|fattas|väntas)(?!\p{L})/giu

export function decidedLater({ passages }: CheckedText): Found[] {
  const written = passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return written.flatMap((passage) =>
    hitsOf(passage.text, pending).flatMap((hit) => {
      const done = new RegExp(
        `${hit[1]}(?:ing|ad)\\p{L}* (?:av )?${hit[2]}[^.]{0,30}(?:genomförts|skett|gjorts|gäller)|har (?:en )?${hit[1]}ing (?:skett|gjorts|genomförts) av`,
        'iu',
      )
      const others = written.flatMap((other) => {
        const at = other === passage ? null : done.exec(other.text)
        return at ? [{ other, from: at.index, to: at.index + at[0].length }] : []
      })
      return others.length === 0 ? [] : [say(passage, hit, others)]
    }),
  )
}

type Place = { readonly other: Passage; readonly from: number; readonly to: number }

function say(passage: Passage, hit: RegExpExecArray, others: readonly Place[]): Found {
  return {
    severity: 'warning',
    lines: [
      linesOf(passage, hit.index, hit.index + hit[0].length),
      ...others.map(({ other, from, to }) => linesOf(other, from, to)),
    ],
    quotes: [hit[0], ...others.map(({ other, from, to }) => other.text.slice(from, to))],
    message: `«${hit[0]}» är ännu inte gjort, men på rad ${linesOf(others[0]?.other ?? passage, others[0]?.from ?? 0, others[0]?.to ?? 0)[0]} gäller det redan. Skriv samma läge på båda ställena.`,
  }
}
