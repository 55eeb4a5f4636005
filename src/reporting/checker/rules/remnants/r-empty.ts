/*
 * R-EMPTY: a bullet, a label or a heading with nothing after it.
 */
import type { Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

const onlyBullet = /^[•·▪●\-–]\s*$/u
const onlyLabel = /^(?:\p{Lu}[\p{L}]+(?: \p{Ll}+){0,2}):$/u
const numberedLabel = /^(?:Delmål|Fas|Etapp|Aktivitet|Steg)\s?\d{1,2}\s*[:.–-]?$/u
const opensNext =
  /^(?:Delmål|Fas|Etapp|Aktivitet|Steg|Projektmål|Övergripande mål|Projektets övergripande mål|Medfinansiering)\b/u

export const rEmpty: Rule = { id: 'R-EMPTY', title: 'Tomma punkter och rubriker', needs: ['text'], find: findEmpty }

function findEmpty({ text }: RuleInput): Found[] {
  const passages = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return passages.flatMap((passage, at) => {
    if (onlyBullet.test(passage.text))
      return [sayEmpty(passage, 'Punkten är tom. Skriv det som saknas, eller ta bort punkten.')]
    const isLabel = onlyLabel.test(passage.text) || numberedLabel.test(passage.text)
    if (!isLabel || hasContent(passage, passages[at + 1])) return []
    return [sayEmpty(passage, `Efter «${passage.text}» kommer inget. Skriv det som saknas, eller ta bort rubriken.`)]
  })
}

/** What stands right after, in the same answer, and does not open something else. */
function hasContent(label: Passage, next: Passage | undefined): boolean {
  if (!next || next.question !== label.question || next.kind !== label.kind) return false
  return !opensNext.test(next.text) && next.lines[0] - label.lines[1] <= 12
}

function sayEmpty({ lines, text }: Passage, message: string): Found {
  return { severity: 'error', lines: [lines], quotes: [text], message }
}
