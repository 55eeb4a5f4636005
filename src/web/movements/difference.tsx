/*
 * What differs between two texts, word by word. It is told in words too, for whoever hears the page.
 */
import { writing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'
import { treeOf } from './live-text.ts'

export function Difference({ visit, before, after }: { visit: Visit; before: string; after: string }) {
  const { t } = visit
  return (
    <p class="kept diff" lang="sv-SE">
      {writing.compareTexts(treeOf(before), treeOf(after)).map(({ kind, text }, at) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at}>
            <span class="ds-sr-only">{t(kind === 'added' ? 'versions.added' : 'versions.removed')} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
