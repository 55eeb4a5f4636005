/*
 * The red thread: money, insatser, subgoals, results, goals as stations on one line, each with the year's figure and the way to its room.
 */
import { formatFigure } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { findFigure } from '../figures/list-figures.ts'
import { Missing, OriginMark } from '../parts/figure.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Station = { readonly name: WebText; readonly more: WebText; readonly figure: string; readonly room: string }

const stations: readonly Station[] = [
  { name: 'start.money', more: 'start.money.more', figure: 'anslag', room: to('money') },
  { name: 'start.insatser', more: 'start.insatser.more', figure: 'insatser-beviljade', room: to('insatser') },
  { name: 'start.subgoals', more: 'start.subgoals.more', figure: 'delmal', room: to('insatser') },
  { name: 'start.results', more: 'start.results.more', figure: 'insatser-natt-malet', room: to('insatser') },
  { name: 'start.goals', more: 'start.goals.more', figure: 'effektmal', room: to('strategy') },
]

export function RedThread({ visit, register }: { visit: Visit; register: Register }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('start.thread')}</h2>
      <p class="quiet">{t('start.thread.lead')}</p>
      <ol class="thread">
        {stations.map((station) => (
          <StationShown key={station.figure} visit={visit} register={register} station={station} />
        ))}
      </ol>
    </section>
  )
}

function StationShown({ visit, register, station }: { visit: Visit; register: Register; station: Station }) {
  const { t } = visit
  const figure = findFigure(register, station.figure)
  return (
    <li class="station">
      <h3>
        <a href={station.room}>{t(station.name)}</a>
      </h3>
      {figure ? (
        <>
          <p class="station-figure">
            <a class="figure-value" href={to('figure', { id: figure.id })}>
              {formatFigure(figure)}
            </a>
          </p>
          <p>
            {t(station.more)} <OriginMark visit={visit} kind={figure.origin.kind} />
          </p>
        </>
      ) : (
        <p class="station-figure">
          <Missing visit={visit} />
        </p>
      )}
    </li>
  )
}
