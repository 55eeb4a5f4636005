/*
 * The direction decision of a year as rules: each with its sentence, against what has been granted. Everyone may read it; who may rule
 * can change it, and the old version stays.
 */
import { formatDay, formatWholeKronor, kronor, lessKronor, Refusal } from '../../foundation/index.ts'
import { cases, direction, ledger } from '../../portfolio/index.ts'
import { type Page, page } from '../page.ts'
import { Bar } from '../parts/bar.tsx'
import { Facts } from '../parts/facts.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const rulesPage: Page = page({
  at: paths.directionRules,
  who: 'everyone',
  async show(visit) {
    const { t, house, person } = visit
    const { present, versions } = await presentRules(visit)
    const { rules } = present
    const { rows } = await ledger.presentLedger(house.store, house.region)
    return {
      title: t('direction.title', { year: rules.year }),
      crumbs: [{ name: t('nav.money'), href: to('money') }],
      lead: t('direction.lead', { from: formatDay(rules.from), to: formatDay(rules.to), version: present.version }),
      body: (
        <>
          {person && cases.may(person, 'rule') ? (
            <p class="actions">
              <a class="ds-button" href={to('directionRulesChange', { year: rules.year })}>
                {t('direction.change')}
              </a>
            </p>
          ) : null}
          <Bounds visit={visit} rules={rules} rows={rows} />
          <Rules visit={visit} rules={rules} />
          <Versions visit={visit} versions={versions} />
        </>
      ),
    }
  },
})

/** The latest version of the year in the address, and all of that year's. @throws Refusal `not-found`. */
export async function presentRules({ house, params }: Visit) {
  const all = await house.store.read(house.region, (db) => direction.listRulesVersions(db, house.region))
  const versions = all.filter(({ rules }) => String(rules.year) === params['year'])
  const present = versions.at(-1)
  if (present === undefined) throw new Refusal('not-found')
  return { present, versions }
}

type RulesGiven = { readonly visit: Visit; readonly rules: direction.DirectionRules }

function Bounds({ visit, rules, rows }: RulesGiven & { readonly rows: readonly ledger.LedgerRow[] }) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <>
      <h2 id="utfall">{t('direction.bounds')}</h2>
      <Table
        caption={t('direction.bounds')}
        hiddenCaption
        columns={[
          { ...plain(t('direction.bound')), cell: ({ id }) => t(`direction.bound.${id}`) },
          { ...plain(t('direction.limit')), numeric: true, cell: ({ limit }) => formatWholeKronor(limit) },
          {
            ...plain(t('case.granted')),
            numeric: true,
            cell: ({ granted, limit }) => (
              <>
                {formatWholeKronor(granted)}
                <Bar share={limit === 0 ? 0 : granted / limit} />
              </>
            ),
          },
          {
            ...plain(t('direction.left')),
            numeric: true,
            cell: ({ left }) =>
              left < 0 ? (
                <strong>{t('direction.passed', { by: formatWholeKronor(lessKronor(kronor(0), left)) })}</strong>
              ) : (
                formatWholeKronor(left)
              ),
          },
        ]}
        rows={direction.boundsOf(rules, rows)}
        keyOf={({ id }) => id}
      />
    </>
  )
}

function Rules({ visit, rules }: RulesGiven) {
  const { t } = visit
  const list = (title: string, id: string, sentences: readonly { readonly id: string; readonly text: string }[]) => (
    <section>
      <h2 id={id}>{title}</h2>
      <ul {...inSwedish(visit)}>
        {sentences.map((each) => (
          <li key={each.id}>{each.text}</li>
        ))}
      </ul>
    </section>
  )
  const said = ({ id, sentence }: { readonly id: string; readonly sentence: string }) => ({ id, text: sentence })
  const { split, followUpCeiling, deMinimis, microgrant } = rules
  return (
    <>
      <section>
        <h2 id="prioriteringar">{t('direction.priorities')}</h2>
        <Facts visit={visit} facts={rules.priorities.map(({ name, sentence }) => ({ name, value: sentence }))} />
      </section>
      {list(t('direction.exclusions'), 'undantag', rules.exclusions.map(said))}
      {list(t('direction.requirements'), 'krav', rules.requirements.map(said))}
      {list(t('direction.raising'), 'hojer', rules.raising.map(said))}
      {list(t('direction.money'), 'pengar', [
        { id: 'split', text: split.sentence },
        { id: 'ceiling', text: followUpCeiling.sentence },
        { id: 'de-minimis', text: deMinimis.sentence },
      ])}
      {list(t('direction.microgrant'), 'mikrobidrag', [
        { id: 'rule', text: microgrant.sentence },
        ...microgrant.exceptions.map(said),
      ])}
      {list(
        t('direction.targetGroups'),
        'malgrupper',
        rules.targetGroups.map(({ id, name }) => ({ id, text: name })),
      )}
    </>
  )
}

function Versions({ visit, versions }: { visit: Visit; versions: readonly direction.RecordedRules[] }) {
  const { t } = visit
  return (
    <section>
      <h2 id="versioner">{t('direction.versions')}</h2>
      <ul>
        {versions.map(({ version, recordedOn }) => (
          <li key={version}>{t('direction.version', { version, day: formatDay(recordedOn) })}</li>
        ))}
      </ul>
    </section>
  )
}
