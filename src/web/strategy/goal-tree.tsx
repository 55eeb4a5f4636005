/*
 * The goals as a tree: three branches, since the source does not tell which effect goal belongs to which area. Each goal says how
 * many insatser aim at it.
 */
import type { Register } from '../../reporting/index.ts'
import { countUnnamedAreas, type Goal, type Strategy } from '../../strategy/index.ts'
import type { WebText } from '../../texts/index.ts'
import { Missing, OriginMark } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { insatserOf } from './insatser-of.ts'

type Given = { readonly visit: Visit; readonly register: Register; readonly strategy: Strategy }

const branches: readonly { readonly level: Goal['level']; readonly name: WebText }[] = [
  { level: 'overall', name: 'strategy.overall' },
  { level: 'priority-area', name: 'strategy.areas' },
  { level: 'effect-goal', name: 'strategy.effectGoals' },
]

export function GoalTree({ visit, register, strategy }: Given) {
  const { t } = visit
  const unnamed = countUnnamedAreas(strategy)
  return (
    <section>
      <h2 id="mal">{t('strategy.tree')}</h2>
      <p class="quiet">{t('strategy.tree.note')}</p>
      <ul class="tree">
        {branches.map(({ level, name }) => (
          <li key={level}>
            <h3>
              {t(name)} {level === 'overall' ? null : <OriginMark visit={visit} kind="computed" />}
            </h3>
            <ul>
              {strategy.goals
                .filter((goal) => goal.level === level)
                .map((goal) => (
                  <GoalLine key={goal.id} visit={visit} register={register} goal={goal} />
                ))}
              {level === 'priority-area' && unnamed > 0 ? (
                <li class="tree-goal">
                  <Missing visit={visit} /> <span class="quiet">{t('strategy.unnamed', { count: unnamed })}</span>
                </li>
              ) : null}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function GoalLine({ visit, register, goal }: Omit<Given, 'strategy'> & { goal: Goal }) {
  const count = insatserOf(register, goal.id).length
  return (
    <li class="tree-goal">
      <a href={to('goal', { id: goal.id })} {...inSwedish(visit)}>
        {goal.name}
      </a>
      {goal.level === 'overall' ? null : <span class="row-side">{countInWords(visit, count)}</span>}
    </li>
  )
}

export function countInWords({ t }: Visit, count: number): string {
  if (count === 0) return t('strategy.insatser.none')
  return count === 1 ? t('strategy.insatser.one') : t('strategy.insatser', { count })
}
