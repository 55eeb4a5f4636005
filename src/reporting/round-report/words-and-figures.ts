/*
 * What the checker says of live figures: words that no longer fit their series, figures that read otherwise than when they were confirmed,
 * and figures whose definition was withdrawn. Told as findings, beside those of the rules that read text.
 */
import type { Node } from '../../documents/index.ts'
import type { Finding } from '../checker/index.ts'
import { type ChangedSentence, type Claim, changedSentences, judgeClaims } from '../claims/index.ts'
import { anchorOfQuestion } from '../compose/addresses.ts'
import { type Form, questionsOf } from '../forms/index.ts'
import type { LiveFigures } from './live-figures.ts'

export const liveRuleTitles: Readonly<Record<string, string>> = {
  'R-WORD': 'Ord som inte stämmer med sin siffra',
  'R-FIGURE': 'Siffror som har ändrats eller dragits tillbaka',
}

/** @param tree as it was written: figures with the values that the writer last confirmed. */
export function checkLive(tree: Node, form: Form, live: LiveFigures): Finding[] {
  const questions = new Map(questionsOf(form).map(({ id }) => [anchorOfQuestion(id), id]))
  const at = (under: string) => questions.get(under) ?? ''
  return [
    ...judgeClaims(tree, live.papersOf)
      .filter(({ verdict }) => verdict === 'fails')
      .map((claim) => wordFinding(claim, at(claim.under))),
    ...changedSentences(tree, live.nowOf, live.papersOf).map((changed) => figureFinding(changed, at(changed.under))),
  ]
}

function wordFinding({ word, why, sentence }: Claim, question: string): Finding {
  const message = `Ordet ”${word}” stämmer inte med siffran. ${why} Ändra ordet, eller välj en annan siffra.`
  return { rule: 'R-WORD', severity: 'error', question, lines: [], quotes: [sentence], message }
}

function figureFinding({ sentence, figures }: ChangedSentence, question: string): Finding {
  const gone = figures.some(({ now }) => now === undefined)
  const told = figures.map(({ was, now }) =>
    now === undefined ? `${was} finns inte längre i katalogen` : `${was} är nu ${now}`,
  )
  const message = `${told.join('; ')}. Läs meningen, och bekräfta eller ändra den.`
  return { rule: 'R-FIGURE', severity: gone ? 'error' : 'warning', question, lines: [], quotes: [sentence], message }
}
