/*
 * One goal and the insatser that shall move it.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Insats } from '../../portfolio/index.ts'
import type { Goal } from '../../strategy/index.ts'
import type { WebText } from '../../texts/index.ts'
import { type Page, page } from '../page.ts'
import { inSwedish } from '../parts/language-of.ts'
import { SourceLine } from '../parts/source-line.tsx'
import { paths, to, withQuery } from '../paths.ts'
import { judgementWords, kindWords } from '../portfolio/insats-words.ts'
import type { Visit } from '../visit.ts'
import { insatserOf } from './insatser-of.ts'

const levelWords = {
  overall: 'goal.overall',
  'priority-area': 'goal.area',
  'effect-goal': 'goal.effect',
} as const satisfies Record<Goal['level'], WebText>

export const goalPage: Page = page({
  at: paths.goal,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const { strategy } = register
    const goal = strategy?.goals.find(({ id }) => id === visit.params['id'])
    if (!strategy || !goal) throw new Refusal('not-found')
    return {
      title: goal.name,
      swedishTitle: true,
      crumbs: [{ name: t('strategy.title'), href: to('strategy') }],
      lead: t('goal.lead', { level: t(levelWords[goal.level]), strategy: strategy.formalName }),
      body: (
        <>
          <InsatserOfGoal visit={visit} goal={goal} insatser={insatserOf(register, goal.id)} />
          <SourceLine visit={visit} papers={goal.papers} />
        </>
      ),
    }
  },
})

type Given = { readonly visit: Visit; readonly goal: Goal; readonly insatser: readonly Insats[] }

function InsatserOfGoal({ visit, goal, insatser }: Given) {
  const { t } = visit
  return (
    <section>
      <h2>{t('goal.insatser')}</h2>
      {insatser.length === 0 ? (
        <p>{t(goal.level === 'overall' ? 'goal.insatser.overall' : 'goal.insatser.none')}</p>
      ) : (
        <>
          <ul class="rows">
            {insatser.map((insats) => (
              <InsatsRow key={insats.id} visit={visit} insats={insats} />
            ))}
          </ul>
          <p>
            <a href={withQuery(to('insatser'), { mal: goal.id })}>{t('goal.inList')}</a>
          </p>
        </>
      )}
    </section>
  )
}

function InsatsRow({ visit, insats }: { visit: Visit; insats: Insats }) {
  const { t } = visit
  const judgement = insats.result?.judgement
  return (
    <li>
      <a class="plain-link row-name" href={to('insats', { id: insats.id })} {...inSwedish(visit)}>
        {insats.title}
      </a>
      <div {...inSwedish(visit)}>{insats.description}</div>
      <div class="row-side">
        {t(kindWords[insats.reported])}
        {judgement === undefined ? null : ` · ${t(judgementWords[judgement])}`}
      </div>
    </li>
  )
}
