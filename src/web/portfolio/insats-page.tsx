/*
 * One insats: papers first, then what it wants to reach, how it went and who pays. What is missing stands in a quiet box beside.
 */
import { formatKronor, formatPeriod, kronor, Refusal } from '../../foundation/index.ts'
import { type Insats, missingFacts } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { BeginMovement } from '../movements/form/begin-link.tsx'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { MissingBox } from '../parts/missing-box.tsx'
import { SourceLine } from '../parts/source-line.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { Financing } from './insats-financing.tsx'
import { Result, WantsToReach } from './insats-parts.tsx'
import { kindWords } from './insats-words.ts'
import { areaName } from './insatser-page.tsx'

export const insatsPage: Page = page({
  at: paths.insats,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const insats = register.insatser.find(({ id }) => id === visit.params['id'])
    if (!insats) throw new Refusal('not-found')
    return {
      title: insats.title,
      swedishTitle: true,
      crumbs: [{ name: t('insatser.title'), href: to('insatser') }],
      lead: <span {...inSwedish(visit)}>{insats.description}</span>,
      wide: true,
      body: (
        <>
          <PapersOf visit={visit} register={register} insats={insats} />
          <div class="beside">
            <div>
              <WantsToReach visit={visit} register={register} insats={insats} />
              <Result visit={visit} insats={insats} />
              <BeginMovement visit={visit} from={{ insats: insats.id }} />
              <Financing visit={visit} register={register} insats={insats} />
              <SourceLine visit={visit} papers={insats.papers} />
            </div>
            <aside aria-label={t('insats.beside')}>
              <MissingBox visit={visit} what={missingFacts(insats)} />
              <Remarks visit={visit} insats={insats} />
            </aside>
          </div>
        </>
      ),
    }
  },
})

function PapersOf({ visit, register, insats }: { visit: Visit; register: Register; insats: Insats }) {
  const { t } = visit
  const priority = register.decision?.priorities.find(({ id }) => id === insats.priority)
  const section = `${to('report', { year: insats.year })}#avsnitt-${insats.section.replaceAll('.', '-')}`
  const facts = [
    { name: t('insats.kind'), value: `${t(kindWords[insats.reported])}, ${insats.year}` },
    { name: t('insats.area'), value: <span {...inSwedish(visit)}>{areaName(visit, insats)}</span> },
    {
      name: t('insats.granted'),
      value: insats.granted === undefined ? undefined : formatKronor(kronor(insats.granted)),
    },
    { name: t('insats.diary'), value: insats.diaryNumbers.join(', ') },
    { name: t('insats.period'), value: insats.period && formatPeriod(insats.period) },
    { name: t('insats.owner'), value: insats.owner },
    ...(isAsked(insats, priority) ? [{ name: t('insats.priority'), value: priority?.name }] : []),
    { name: t('insats.section'), value: <a href={section}>{t('insats.section.link', { section: insats.section })}</a> },
  ]
  return <Facts visit={visit} facts={facts} />
}

/** Priority and area are asked of what was granted this year; of an earlier insats they stand only where they are told. */
function isAsked({ reported }: Insats, told: unknown): boolean {
  return reported === 'funded' || told !== undefined
}

function Remarks({ visit, insats }: { visit: Visit; insats: Insats }) {
  if (insats.remarks.length === 0) return null
  return (
    <section class="box">
      <h2>{visit.t('insats.remarks')}</h2>
      <ul {...inSwedish(visit)}>
        {insats.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  )
}
