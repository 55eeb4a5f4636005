/*
 * What the checker finds in the text as it is, after a pause of the fingers: marked in the text and listed beside it.
 */
import type { EditorView } from 'prosemirror-view'
import { ask, filled, isRefused, type Live, type Words } from './live.ts'
import { type FoundHere, marksKey } from './marks.ts'

const pause = 1200

export function checkWhileWriting(view: EditorView, live: Live, words: Words): () => void {
  const list = document.querySelector<HTMLElement>('#anmarkningar-nu')
  let timer: ReturnType<typeof setTimeout> | undefined
  const check = async () => {
    const { doc } = view.state
    const answer = await ask<{ findings: FoundHere[] }>(live.check, { token: live.token, tree: doc.toJSON() }).catch(
      () => undefined,
    )
    // What was written meanwhile is checked at the next pause.
    if (!answer || isRefused(answer) || !view.state.doc.eq(doc)) return
    view.dispatch(view.state.tr.setMeta(marksKey, { findings: answer.findings }))
    if (list) show(list, answer.findings, words)
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), pause)
  }
}

function show(list: HTMLElement, findings: readonly FoundHere[], words: Words): void {
  const lead = document.createElement('p')
  lead.textContent =
    findings.length === 0 ? (words['clean'] ?? '') : filled(words['found'] ?? '', { count: findings.length })
  const items = document.createElement('ul')
  items.lang = 'sv-SE'
  for (const { quotes, message } of findings) {
    const item = document.createElement('li')
    const quote = document.createElement('q')
    quote.textContent = (quotes[0] ?? '').slice(0, 120)
    item.append(quote, ` ${message}`)
    items.append(item)
  }
  const room = list.closest('details')
  if (room && findings.length > 0) room.open = true
  list.replaceChildren(lead, ...(findings.length > 0 ? [items] : []))
}
