/*
 * A figure on a page: large or small, always with its unit and its mark. Computed and stated are told apart by a word and a shape,
 * never by colour alone. What nobody has reads "uppgift saknas".
 */
import { type Figure, formatFigure } from '../../foundation/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function OriginMark({ visit, kind }: { visit: Visit; kind: 'computed' | 'stated' }) {
  return (
    <span class={`origin origin-${kind}`}>{visit.t(kind === 'computed' ? 'origin.computed' : 'origin.stated')}</span>
  )
}

export function FigureText({ visit, figure }: { visit: Visit; figure: Figure | undefined }) {
  if (!figure) return <Missing visit={visit} />
  return (
    <span class="figure">
      <a class="figure-value" href={to('figure', { id: figure.id })}>
        {formatFigure(figure)}
      </a>{' '}
      <OriginMark visit={visit} kind={figure.origin.kind} />
    </span>
  )
}

export function Missing({ visit }: { visit: Visit }) {
  return <span class="missing">{visit.t('missing.word')}</span>
}

/** A text that may be missing. */
export function OrMissing({ visit, text }: { visit: Visit; text: string | undefined }) {
  return text === undefined || text === '' ? <Missing visit={visit} /> : <span>{text}</span>
}
