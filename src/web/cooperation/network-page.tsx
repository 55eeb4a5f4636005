/*
 * One network: what it is for, how often it meets, who takes part, and what is missing.
 */
import { missingInNetwork, type Network } from '../../cooperation/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { findByName } from '../../organisations/index.ts'
import type { Register } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { MissingBox } from '../parts/missing-box.tsx'
import { SourceLine } from '../parts/source-line.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const networkPage: Page = page({
  at: paths.network,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const network = register.networks.find(({ id }) => id === visit.params['id'])
    if (!network) throw new Refusal('not-found')
    const swedish = inSwedish(visit)
    const facts = [
      { name: t('network.kind'), value: <span {...swedish}>{network.kind}</span> },
      { name: t('network.rhythm'), value: network.rhythm && <span {...swedish}>{network.rhythm}</span> },
      ...(network.since ? [{ name: t('network.since'), value: <span {...swedish}>{network.since}</span> }] : []),
      ...(network.memberCount ? [{ name: t('network.memberCount'), value: network.memberCount }] : []),
    ]
    return {
      title: network.name,
      swedishTitle: true,
      crumbs: [{ name: t('cooperation.title'), href: to('cooperation') }],
      ...(network.role ? { lead: <span {...swedish}>{network.role}</span> } : {}),
      wide: true,
      body: (
        <>
          <Facts visit={visit} facts={facts} />
          <div class="beside">
            <div>
              <Members visit={visit} register={register} network={network} />
              <SourceLine visit={visit} papers={network.papers} />
            </div>
            <aside aria-label={t('insats.beside')}>
              <MissingBox visit={visit} what={missingInNetwork(network)} />
            </aside>
          </div>
        </>
      ),
    }
  },
})

function Members({ visit, register, network }: { visit: Visit; register: Register; network: Network }) {
  const { t } = visit
  const { members, memberCount } = network
  return (
    <section>
      <h2>{t('network.members')}</h2>
      {members.length === 0 ? (
        <p>
          <Missing visit={visit} />
        </p>
      ) : (
        <ul {...inSwedish(visit)}>
          {members.map((member) => (
            <Member key={member} register={register} member={member} />
          ))}
        </ul>
      )}
      {memberCount !== undefined && members.length < memberCount ? (
        <p class="quiet">{t('network.membersGap', { count: memberCount, named: members.length })}</p>
      ) : null}
    </section>
  )
}

function Member({ register, member }: { register: Register; member: string }) {
  const known = findByName(register.organisations, member)
  return <li>{known ? <a href={`${to('organisations')}#${known.id}`}>{member}</a> : member}</li>
}
