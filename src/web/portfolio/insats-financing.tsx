/*
 * Who pays with the region and who takes part. Applied for and granted are told apart; an amount that nobody tells is missing.
 */
import { formatKronor, kronor } from '../../foundation/index.ts'
import { findByName } from '../../organisations/index.ts'
import type { Insats } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Given = { readonly visit: Visit; readonly register: Register; readonly insats: Insats }

const financingWords = {
  applied: 'financing.applied',
  granted: 'financing.granted',
  declined: 'financing.declined',
  'not-told': 'financing.notTold',
} as const satisfies Record<Insats['financing'][number]['state'], WebText>

export function Financing({ visit, register, insats }: Given) {
  const { t } = visit
  return (
    <section>
      <h2>{t('insats.financing')}</h2>
      {insats.financing.length === 0 ? (
        <p class="quiet">{t('insats.financing.none')}</p>
      ) : (
        <ul>
          {insats.financing.map(({ from, state, kronor: amount }) => (
            <li key={from}>
              <OrganisationName visit={visit} register={register} name={from} />, {t(financingWords[state])},{' '}
              {t('insats.amount')}: {amount === undefined ? <Missing visit={visit} /> : formatKronor(kronor(amount))}
            </li>
          ))}
        </ul>
      )}
      {insats.partners.length === 0 ? null : (
        <>
          <h3>{t('insats.partners')}</h3>
          <ul>
            {insats.partners.map((name) => (
              <li key={name}>
                <OrganisationName visit={visit} register={register} name={name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A link where the register knows an organisation of that name or alias. */
function OrganisationName({ visit, register, name }: Omit<Given, 'insats'> & { name: string }) {
  const known = findByName(register.organisations, name)
  if (!known) return <span {...inSwedish(visit)}>{name}</span>
  return (
    <a href={`${to('organisations')}#${known.id}`} {...inSwedish(visit)}>
      {name}
    </a>
  )
}
