/*
 * What a movement still needs before it can be approved. On the form each item leads to its field, and the script takes away what has been
 * filled in.
 */
import type { movements } from '../../../reporting/index.ts'
import type { Visit } from '../../visit.ts'

type NeedsGiven = {
  readonly visit: Visit
  readonly lacking: readonly movements.Need[]
  /** Where the fields are on the same page. */
  readonly leads?: boolean
}

const fieldOf: Readonly<Record<movements.Need, string>> = {
  title: 'title',
  whatMoved: 'whatMoved',
  forWhom: 'forWhom',
  where: 'var',
  mainFactor: 'mainFactor',
  ties: 'kopplingar',
  evidence: 'evidence',
}

export function NeedsList({ visit, lacking, leads = false }: NeedsGiven) {
  const { t } = visit
  if (lacking.length === 0) return null
  return (
    <div class="box" data-needs={leads ? '' : undefined}>
      <p>{t('movement.needs')}</p>
      <ul>
        {lacking.map((need) => (
          <li key={need} data-need={need}>
            {leads ? <a href={`#${fieldOf[need]}`}>{t(`movement.need.${need}`)}</a> : t(`movement.need.${need}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
