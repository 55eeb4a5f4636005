/*
 * What if: which of the waiting applications fit under the frame, the split and the shares one wishes. A help for discussion; nothing is
 * decided or saved here.
 */
import { formatKronor, kronor, Refusal } from '../../foundation/index.ts'
import { ledger, steering } from '../../portfolio/index.ts'
import { sayRefusal } from '../../texts/index.ts'
import { namesIn } from '../cases/dimension-words.ts'
import { type Page, page } from '../page.ts'
import { Filters, FilterText, NotUnderstood } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { framesOf } from './frames-of.ts'
import { readWhatIf, wishWords } from './what-if-query.ts'

export const whatIfPage: Page = page({
  at: paths.portfolioWhatIf,
  who: 'signed-in',
  async show(visit) {
    const { t, house, today, query } = visit
    const { rows } = await ledger.presentLedger(house.store, house.region)
    const [thisYear] = steering.roomLeft(rows, await framesOf(house), Number(today.slice(0, 4)), 0).years
    const { bounds, notUnderstood } = readWhatIf(query, thisYear?.left ?? kronor(0))
    const candidates = steering.candidatesOf(rows)
    return {
      title: t('steering.whatIf'),
      crumbs: [{ name: t('steering.title'), href: to('portfolio') }],
      wide: true,
      lead: t('steering.whatIf.lead'),
      body: (
        <>
          <p class="box">{t('steering.whatIf.notADecision')}</p>
          <Wishes visit={visit} bounds={bounds} values={await wishValues(visit, candidates)} />
          <NotUnderstood visit={visit} asked={notUnderstood} />
          {candidates.length === 0 ? (
            <p>{t('steering.whatIf.none')}</p>
          ) : (
            await choiceOrRefusal(visit, candidates, bounds)
          )}
        </>
      ),
    }
  },
})

type WishValue = { readonly name: string; readonly label: string }

/** The values that the waiting applications have, so that a share can be wished of each. */
async function wishValues(visit: Visit, candidates: readonly steering.Candidate[]): Promise<WishValue[]> {
  const nameOf = namesIn(visit, await visit.register())
  return Object.entries(wishWords).flatMap(([word, dimension]) => {
    const values = new Set(candidates.flatMap(({ row }) => ledger.valuesOf(row, dimension)))
    return [...values].toSorted().map((value) => ({ name: `andel-${word}.${value}`, label: nameOf(dimension, value) }))
  })
}

type WishesGiven = { readonly visit: Visit; readonly bounds: steering.Bounds; readonly values: readonly WishValue[] }

function Wishes({ visit, bounds, values }: WishesGiven) {
  const { t, query } = visit
  const shown = (amount: steering.Bounds['projects']) => (amount === undefined ? '' : formatKronor(amount))
  return (
    <Filters visit={visit} action={to('portfolioWhatIf')} chosen={[...query].length > 0}>
      <FilterText name="ram" label={t('steering.whatIf.frame')} value={formatKronor(bounds.frame)} />
      <FilterText name="projekt" label={t('steering.whatIf.projects')} value={shown(bounds.projects)} />
      <FilterText name="stod" label={t('steering.whatIf.support')} value={shown(bounds.support)} />
      {values.map(({ name, label }) => (
        <FilterText
          key={name}
          name={name}
          label={t('steering.whatIf.share', { name: label })}
          value={query.get(name) ?? ''}
        />
      ))}
    </Filters>
  )
}

async function choiceOrRefusal(visit: Visit, candidates: readonly steering.Candidate[], bounds: steering.Bounds) {
  try {
    const choice = await steering.solveChoice(candidates, bounds)
    return <ChoiceTable visit={visit} candidates={candidates} choice={choice} />
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return <p class="box">{sayRefusal(thrown, visit.language)}</p>
  }
}

type ChoiceGiven = {
  readonly visit: Visit
  readonly candidates: readonly steering.Candidate[]
  readonly choice: steering.Choice
}

function ChoiceTable({ visit, candidates, choice }: ChoiceGiven) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return (
    <>
      <p role="status">
        {t('steering.whatIf.result', {
          chosen: choice.chosen.length,
          all: candidates.length,
          sum: formatKronor(choice.sum),
          value: choice.value.toFixed(2).replace('.', ','),
        })}
      </p>
      <Table
        caption={t('steering.whatIf.applications')}
        columns={[
          {
            ...plain(t('case.one')),
            cell: ({ id, title }) => (
              <a href={to('case', { id })} {...inSwedish(visit)}>
                {title}
              </a>
            ),
          },
          { ...plain(t('case.applied')), numeric: true, cell: ({ amount }) => formatKronor(amount) },
          {
            ...plain(t('case.form.grade')),
            numeric: true,
            cell: ({ score, isAssumed }) => (isAssumed ? t('steering.whatIf.assumed') : percent(score)),
          },
          { ...plain(t('steering.whatIf.verdict')), cell: ({ id }) => verdictWords(visit, choice.verdicts.get(id)) },
        ]}
        rows={candidates.toSorted(
          (a, b) => Number(isChosen(choice, b)) - Number(isChosen(choice, a)) || b.score - a.score,
        )}
        keyOf={({ id }) => id}
      />
    </>
  )
}

function isChosen({ verdicts }: steering.Choice, { id }: steering.Candidate): boolean {
  return verdicts.get(id)?.kind === 'chosen'
}

function verdictWords({ t }: Visit, verdict: steering.Verdict | undefined) {
  if (verdict === undefined) return ''
  if (verdict.kind === 'chosen') return <strong>{t('steering.verdict.chosen')}</strong>
  if (verdict.kind !== 'others-weigh-more') return t(`steering.verdict.${verdict.kind}`)
  return Number.isNaN(verdict.loss)
    ? t('steering.verdict.others-together')
    : t('steering.verdict.others-weigh-more', { loss: verdict.loss.toFixed(2).replace('.', ',') })
}
