/*
 * The kraftsamlingar: each with its question, and under it what has happened, what contributed and what is hard.
 */
import type { Mobilisation, Strategy } from '../../strategy/index.ts'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import type { Visit } from '../visit.ts'

export function Mobilisations({ visit, strategy }: { visit: Visit; strategy: Strategy }) {
  const { t } = visit
  return (
    <section>
      <h2 id="kraftsamlingar">{t('strategy.mobilisations')}</h2>
      <p>{t('strategy.mobilisations.lead')}</p>
      {strategy.mobilisations.map((mobilisation) => (
        <Shown key={mobilisation.id} visit={visit} mobilisation={mobilisation} />
      ))}
      {strategy.challenges.length === 0 ? null : (
        <>
          <h3>{t('strategy.societal')}</h3>
          <ul {...inSwedish(visit)}>
            {strategy.challenges.map((challenge) => (
              <li key={challenge}>{challenge}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Shown({ visit, mobilisation }: { visit: Visit; mobilisation: Mobilisation }) {
  const { t } = visit
  const { id, name, question, results, contributing, challenges, horizons } = mobilisation
  return (
    <article class="box" id={id}>
      <h3 {...inSwedish(visit)}>{name}</h3>
      <p {...inSwedish(visit)}>{question}</p>
      <div class="columns">
        <Points visit={visit} title={t('strategy.results')} points={results} />
        <Points visit={visit} title={t('strategy.contributing')} points={contributing} />
        <Points visit={visit} title={t('strategy.challenges')} points={challenges} />
        <Points visit={visit} title={t('strategy.horizons')} points={horizons} />
      </div>
    </article>
  )
}

function Points({ visit, title, points }: { visit: Visit; title: string; points: readonly string[] }) {
  return (
    <section>
      <h4>{title}</h4>
      {points.length === 0 ? (
        <p>
          <Missing visit={visit} />
        </p>
      ) : (
        <ul {...inSwedish(visit)}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
