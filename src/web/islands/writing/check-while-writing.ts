/*
 * What the checker finds in the text as it is, after a pause of the fingers: marked in the text and listed beside it, in place of the list
 * of the saved text. From the list one goes to the passage, takes the word that was meant, or sets the finding aside.
 */
import type { EditorView } from 'prosemirror-view'
import { passages } from '../../../documents/index.ts'
import { type FindingActs, listFindings } from './finding-list.ts'
import { ask, isRefused, type Live, type Words } from './live.ts'
import { type FoundHere, type MovedFigures, marksKey } from './marks.ts'
import { selectWords } from './select-words.ts'

const pause = 1200

type Checked = { readonly findings: readonly FoundHere[]; readonly moved: MovedFigures }

export function checkWhileWriting(view: EditorView, live: Live, words: Words): () => void {
  const list = document.querySelector<HTMLElement>('#anmarkningar-nu')
  let timer: ReturnType<typeof setTimeout> | undefined
  const check = async (more: object = {}) => {
    const { doc } = view.state
    const answer = await ask<Checked>(live.check, { token: live.token, tree: doc.toJSON(), ...more }).catch(
      () => undefined,
    )
    if (answer && isRefused(answer) && Object.keys(more).length > 0) return answer.says
    // What was written meanwhile is checked at the next pause.
    if (!answer || isRefused(answer) || !view.state.doc.eq(doc)) return undefined
    const { findings, moved } = answer
    view.dispatch(view.state.tr.setMeta(marksKey, { findings, moved }))
    if (list && !isBusy(list)) listFindings(list, findings, words, acts)
    return undefined
  }
  const acts: FindingActs = {
    goTo: (quote) => selectWords(view, quote),
    change: (quote, { word, meant }) => change(view, quote, word, meant),
    learn: (word, everywhere) => check({ learn: { word, everywhere } }),
    setAside: (id, reason) => check({ aside: { id, reason } }),
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), pause)
  }
}

/** Somebody is writing a reason in the list: it is left alone. */
function isBusy(list: HTMLElement): boolean {
  return (
    document.activeElement instanceof HTMLInputElement &&
    list.contains(document.activeElement) &&
    document.activeElement.value !== ''
  )
}

function change(view: EditorView, quote: string, word: string, meant: string): void {
  const [place] = passages.placesOf(view.state.doc, quote)
  const at = quote.indexOf(word)
  if (!place || at < 0) return
  view.dispatch(
    view.state.tr.insertText(inCaseOf(word, meant), place.from + at, place.from + at + word.length).scrollIntoView(),
  )
  view.focus()
}

function inCaseOf(word: string, meant: string): string {
  return /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
