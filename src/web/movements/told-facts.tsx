/*
 * What a movement tells, as papers: names of goals and insatser rather than their ids.
 */
import { movements, type Register } from '../../reporting/index.ts'
import { Facts } from '../parts/facts.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { Reads } from './live-text.ts'

type FactsGiven = {
  readonly visit: Visit
  readonly told: movements.Told
  readonly register: Register
  readonly reads: Reads
}

export function ToldFacts({ visit, told, register, reads }: FactsGiven) {
  const { t } = visit
  const sv = (text: string) => text && <span lang="sv-SE">{text}</span>
  const goals = (register.strategy?.goals ?? []).map(({ id, name }) => ({ id, name }))
  const insatser = register.insatser.map(({ id, title }) => ({ id, name: title }))
  return (
    <Facts
      visit={visit}
      facts={[
        {
          name: t('movement.whatMoved'),
          value: told.whatMoved && <div lang="sv-SE" dangerouslySetInnerHTML={{ __html: reads(told.whatMoved) }} />,
        },
        { name: t('movement.forWhom'), value: sv(told.forWhom) },
        { name: t('movement.where'), value: sv(movements.whereOf(told)) },
        { name: t('movement.horizon'), value: t(`movement.horizon.${told.horizon}`) },
        { name: t('movement.status'), value: t(`movement.status.${told.status}`) },
        { name: t('movement.basis'), value: t(`movement.basis.${told.basis}`) },
        { name: t('movement.mainFactor'), value: sv(told.mainFactor) },
        { name: t('movement.evidence'), value: sv(told.evidence) },
        { name: t('movement.goals'), value: links('goal', told.goals, goals) },
        { name: t('movement.insatser'), value: links('insats', told.insatser, insatser) },
        { name: t('movement.perspectives'), value: sv(told.perspectives.join(', ')) },
      ]}
    />
  )
}

type Named = { readonly id: string; readonly name: string }

/** An empty list where there are none: said to be missing. */
function links(name: 'goal' | 'insats', ids: readonly string[], known: readonly Named[]) {
  return ids.map((id, at) => (
    <span key={id} lang="sv-SE">
      {at > 0 ? ', ' : ''}
      <a href={to(name, { id })}>{known.find((each) => each.id === id)?.name ?? id}</a>
    </span>
  ))
}
