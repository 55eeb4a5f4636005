/*
 * The portfolio: what room is left, how the money is spread, where the gaps are. Everything is computed from the ledger when the page is
 * read, and every number leads to its rows.
 */
import { ledger, steering } from '../../portfolio/index.ts'
import { dimensionTexts, namesIn } from '../cases/dimension-words.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { paths, to } from '../paths.ts'
import { ConcentrationPart } from './concentration-part.tsx'
import { DistributionPart } from './distribution-part.tsx'
import { framesOf } from './frames-of.ts'
import { GapsPart } from './gaps-part.tsx'
import { OwnershipPart } from './ownership-part.tsx'
import { RoomPart } from './room-part.tsx'

export const portfolioPage: Page = page({
  at: paths.portfolio,
  who: 'everyone',
  async show(visit) {
    const { t, house, query, today } = visit
    const present = await ledger.presentLedger(house.store, house.region)
    const { rows } = present
    const register = await visit.register()
    const nameOf = namesIn(visit, register)
    const dimension = ledger.dimensions.find((each) => each === query.get('dela')) ?? 'priority'
    const goals = (register.strategy?.goals ?? []).filter(({ level }) => level === 'effect-goal').map(({ id }) => id)
    return {
      title: t('steering.title'),
      crumbs: [],
      wide: true,
      lead: t('steering.lead'),
      body:
        rows.length === 0 ? (
          <p class="box">{t('steering.none')}</p>
        ) : (
          <>
            <p class="actions">
              <a href={to('portfolioThread')}>{t('steering.thread')}</a> ·{' '}
              <a href={to('portfolioWhatIf')}>{t('steering.whatIf')}</a> ·{' '}
              <a href={to('ledgerReport')}>{t('steering.toReport')}</a> ·{' '}
              <a href={to('accounts')}>{t('steering.toAccounts')}</a>
            </p>
            <RoomPart visit={visit} room={steering.roomLeft(rows, await framesOf(house), Number(today.slice(0, 4)))} />
            <h2 id="fordelning">{t('steering.distribution')}</h2>
            <Filters visit={visit} action={to('portfolio')} chosen={false}>
              <FilterChoice
                visit={visit}
                name="dela"
                label={t('steering.by')}
                value={dimension}
                all={t('case.priority')}
                choices={ledger.dimensions.map((value) => ({ value, name: t(dimensionTexts[value]) }))}
              />
            </Filters>
            <DistributionPart visit={visit} distribution={steering.distributionOf(rows, dimension)} nameOf={nameOf} />
            <GapsPart visit={visit} gaps={steering.gapsOf(rows, goals, today)} nameOf={nameOf} />
            <ConcentrationPart visit={visit} rows={rows} />
            <OwnershipPart visit={visit} present={present} />
          </>
        ),
    }
  },
})
