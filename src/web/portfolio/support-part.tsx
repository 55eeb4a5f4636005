/*
 * Business support in figures: what the source states, what follows from it, and what it leaves unexplained.
 */
import { type Figure, formatKronor, kronor } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { listFigures } from '../figures/list-figures.ts'
import { unexplainedSupport } from '../figures/money-figures.ts'
import { FigureText } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Given = { readonly visit: Visit; readonly register: Register }

export function SupportPart({ visit, register }: Given) {
  const { t } = visit
  const stated = register.figures.filter((figure) => figure.group === 'support').map(appropriations.asFigure)
  if (stated.length === 0) return null
  const ids = new Set(stated.map((figure) => figure.id))
  const derived = listFigures(register).filter(
    ({ origin }) => origin.kind === 'computed' && origin.rows.length > 0 && origin.rows.every((row) => ids.has(row)),
  )
  return (
    <section>
      <h2 id="foretagsstod">{t('support.title')}</h2>
      <p>{t('support.lead')}</p>
      <div class="columns">
        <FigureRows visit={visit} title={t('support.stated')} figures={stated} />
        <div>
          <FigureRows visit={visit} title={t('support.derived')} figures={derived} />
          <Unexplained visit={visit} register={register} />
        </div>
      </div>
      <p>
        <a href={to('figures')}>{t('figures.title')}</a>
      </p>
    </section>
  )
}

function FigureRows({ visit, title, figures }: { visit: Visit; title: string; figures: readonly Figure[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="rows">
        {figures.map((figure) => (
          <li key={figure.id} class="figure-row">
            <span {...inSwedish(visit)}>{figure.label}</span>
            <FigureText visit={visit} figure={figure} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Unexplained({ visit, register }: Given) {
  const { t } = visit
  const left = unexplainedSupport(register)
  if (left === undefined) return null
  return (
    <p class={left === 0 ? 'box' : 'box box-missing'}>
      {left === 0 ? t('support.explained') : t('support.unexplained', { amount: formatKronor(kronor(left)) })}
    </p>
  )
}
