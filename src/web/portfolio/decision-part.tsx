/*
 * The direction decision as the politicians took it: priorities, what raises priority, what cannot be supported, whom it is for.
 */
import type { appropriations } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { inSwedish } from '../parts/language-of.ts'
import { SourceLine } from '../parts/source-line.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function DecisionPart({ visit, register: { decision } }: { visit: Visit; register: Register }) {
  const { t } = visit
  if (!decision) return null
  return (
    <section>
      <h2 id="inriktningsbeslut">{t('decision.title')}</h2>
      <p>
        {t('decision.lead', { ranked: t(decision.ranked ? 'decision.ranked' : 'decision.unranked') })}{' '}
        <a href={to('directionRules', { year: decision.year })}>{t('direction.all')}</a>
      </p>
      <div class="columns">
        {decision.priorities.map((priority) => (
          <PriorityShown key={priority.id} visit={visit} priority={priority} />
        ))}
      </div>
      <div class="columns">
        <Points visit={visit} title={t('decision.raising')} points={decision.raising} />
        <Points visit={visit} title={t('decision.exclusions')} points={decision.exclusions} />
        <Points visit={visit} title={t('decision.requirements')} points={decision.requirements} />
        <Points visit={visit} title={t('decision.groups')} points={decision.targetGroups} />
        <Points
          visit={visit}
          title={t('decision.microgrant')}
          lead={t('decision.microgrant.area', { area: decision.microgrant.area })}
          points={decision.microgrant.exceptions}
        />
      </div>
      <SourceLine visit={visit} papers={decision.papers} />
    </section>
  )
}

function PriorityShown({ visit, priority }: { visit: Visit; priority: appropriations.Priority }) {
  return (
    <section>
      <h3 {...inSwedish(visit)}>{priority.name}</h3>
      <ul {...inSwedish(visit)}>
        {priority.focus.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {priority.excluded.length === 0 ? null : (
        <p class="quiet">
          {visit.t('decision.excluded')}: <span {...inSwedish(visit)}>{priority.excluded.join(', ')}</span>
        </p>
      )}
    </section>
  )
}

type PointsGiven = { visit: Visit; title: string; lead?: string; points: readonly string[] }

function Points({ visit, title, lead, points }: PointsGiven) {
  if (points.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {lead === undefined ? null : <p>{lead}</p>}
      <ul {...inSwedish(visit)}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
