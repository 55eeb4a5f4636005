/*
 * What is frozen in a signed report, counted: answers, figures with readings and rows, form, sources, findings set aside. The figures lead
 * to their rows, and what was set aside is there with its reason.
 */
import { formatCount } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { Facts } from '../parts/facts.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type WholeGiven = { readonly visit: Visit; readonly signed: signing.SignedReport }

export function SignedWhole({ visit, signed }: WholeGiven) {
  const { t } = visit
  const { answers, figures, sources, findingsSetAside, form, product } = signed.content
  const sum = (of: 'rows' | 'readings') => figures.reduce((all, figure) => all + figure[of].length, 0)
  return (
    <section>
      <h2 id="fryst">{t('signed.whole')}</h2>
      <Facts
        visit={visit}
        facts={[
          { name: t('signed.whole.answers'), value: formatCount(answers.length) },
          { name: t('signed.figures'), value: formatCount(figures.length) },
          { name: t('signed.whole.rows'), value: formatCount(sum('rows')) },
          { name: t('signed.whole.readings'), value: formatCount(sum('readings')) },
          { name: t('signed.whole.sources'), value: formatCount(sources.length) },
          { name: t('signed.whole.setAside'), value: formatCount(findingsSetAside.length) },
          { name: t('signed.form'), value: <span lang="sv-SE">{form.title}</span> },
          { name: t('signed.whole.formHash'), value: <code>{form.hash}</code> },
          { name: t('signed.whole.product'), value: product },
        ]}
      />
      <FrozenFigures visit={visit} signed={signed} />
      <SetAside visit={visit} signed={signed} />
    </section>
  )
}

function FrozenFigures({ visit, signed: { round, number, content } }: WholeGiven) {
  if (content.figures.length === 0) return null
  return (
    <details>
      <summary>{visit.t('signed.whole.figures')}</summary>
      <ul lang="sv-SE">
        {content.figures.map(({ ask, label, text, period }, at) => (
          <li key={ask}>
            <a href={to('signedFigure', { round, number, figure: at + 1 })}>
              {label} {period}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function SetAside({ visit, signed }: WholeGiven) {
  const { findingsSetAside } = signed.content
  if (findingsSetAside.length === 0) return null
  return (
    <details>
      <summary>{visit.t('signed.whole.reasons')}</summary>
      <ul lang="sv-SE">
        {findingsSetAside.map(({ rule, question, message, reason }) => (
          <li key={`${rule} ${question} ${message}`}>
            {message} <strong>{reason}</strong>
          </li>
        ))}
      </ul>
    </details>
  )
}
