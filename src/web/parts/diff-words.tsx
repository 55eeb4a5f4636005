/*
 * What differs between two texts, word by word. It is told in words too, for whoever hears the page.
 */
import type { writing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

export function DiffWords({ visit, parts }: { visit: Visit; parts: readonly writing.DiffPart[] }) {
  const { t } = visit
  return (
    <div class="kept diff" lang="sv-SE">
      {parts.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at}>
            <span class="ds-sr-only">{t(kind === 'added' ? 'versions.added' : 'versions.removed')} </span>
            {text}
          </Mark>
        )
      })}
    </div>
  )
}
