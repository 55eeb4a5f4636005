/*
 * What can be done with the case now, by the person who looks: the acts whose state and right allow it, as links.
 */
import { cases } from '../../portfolio/index.ts'
import type { WebText } from '../../texts/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type ActLink = { readonly act: cases.ActName; readonly text: WebText; readonly href: (id: string) => string }

const form = (slug: string) => (id: string) => to('caseAct', { id, act: slug })

/** Acts in the order of the work. A table. */
const links: readonly ActLink[] = [
  { act: 'apply', text: 'case.act.apply', href: form('ansok') },
  { act: 'assess', text: 'case.act.assess', href: form('bedom') },
  { act: 'grant', text: 'case.act.grant', href: form('bevilja') },
  { act: 'decline', text: 'case.act.decline', href: form('avsla') },
  { act: 'claim', text: 'case.act.claim', href: form('rekvirera') },
  { act: 'pay', text: 'case.act.pay', href: form('betala') },
  { act: 'change', text: 'case.act.change', href: form('andra-beslut') },
  { act: 'co-finance', text: 'case.act.co-finance', href: form('medfinansiera') },
  { act: 'budget', text: 'case.act.budget', href: form('budget') },
  { act: 'describe', text: 'case.act.describe', href: form('beskriv') },
  { act: 'withdraw', text: 'case.act.withdraw', href: form('aterta') },
  { act: 'correct', text: 'case.act.correct', href: form('ratta') },
]

export function CaseActs({ visit, so }: { visit: Visit; so: cases.Standing }) {
  const { person, t } = visit
  if (!person) return null
  const can = links.filter(({ act }) => cases.canDo(so, act) && cases.may(person, cases.caseActs[act].right))
  if (can.length === 0) return null
  return (
    <nav aria-label={t('case.acts')} class="box">
      <h2>{t('case.acts')}</h2>
      <ul class="plain-list">
        {can.map(({ act, text, href }) => (
          <li key={act}>
            <a href={href(so.id)}>{t(text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
