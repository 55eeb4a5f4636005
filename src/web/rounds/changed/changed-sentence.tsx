/*
 * One sentence whose figures have changed: what stood there struck through, what is there now, the series, and words that no longer hold.
 */
import type { ComponentChildren } from 'preact'
import type { claims } from '../../../reporting/index.ts'
import type { Visit } from '../../visit.ts'

type Given = { readonly visit: Visit; readonly changed: claims.ChangedSentence }

export function ChangedSentence({ visit, changed }: Given) {
  const { t } = visit
  const { figures, claims: judged } = changed
  return (
    <li>
      <q>{marked(changed)}</q>
      <p>
        {figures.map(({ ask, was, now }) => (
          <span key={ask}>{now === undefined ? t('changed.gone', { was }) : t('changed.figure', { was, now })} </span>
        ))}
        {judged
          .filter(({ verdict }) => verdict === 'fails')
          .map(({ word, why, from }) => (
            <strong key={from}>{t('changed.word', { word, why })} </strong>
          ))}
      </p>
      {figures.map(({ ask, series }) =>
        series.length < 2 ? null : (
          <p key={ask}>
            {t('changed.series')}: {series.map(({ period, reads }) => `${period}: ${reads}`).join(', ')}
          </p>
        ),
      )}
    </li>
  )
}

/** The sentence with the old value struck through before the new one. */
function marked({ sentence, figures }: claims.ChangedSentence): ComponentChildren {
  const ends = figures.map(({ to }) => to)
  return [
    ...figures.map(({ ask, was, now, from, to }, place) => [
      sentence.slice(ends[place - 1] ?? 0, from),
      <del key={`${ask}-${to}`}>{was}</del>,
      now === undefined ? '' : ' ',
      now === undefined ? null : <ins key={`${ask}-${from}`}>{now}</ins>,
    ]),
    sentence.slice(ends.at(-1) ?? 0),
  ]
}
