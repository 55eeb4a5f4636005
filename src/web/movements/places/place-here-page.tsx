/*
 * Which movement to place at a question: those that share its goal or insats first, then the other approved ones.
 */
import { Refusal } from '../../../foundation/index.ts'
import { forms, movements, rounds } from '../../../reporting/index.ts'
import { type Page, page } from '../../page.ts'
import { TokenField } from '../../parts/form.tsx'
import { paths, to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { questionAt, roundName } from './present-places.ts'

type Offered = { readonly movement: movements.Movement; readonly why: string }

export const placeHerePage: Page = page({
  at: paths.movementPlaceHere,
  who: (person) => movements.mayMovement(person, 'place'),
  async show(visit) {
    const { t, house, params } = visit
    const at = { round: params['round'] ?? '', question: params['question'] ?? '' }
    const { open, all, places } = await house.store.read(house.region, async (db) => ({
      open: await rounds.listRounds(db, house.region),
      all: await movements.listMovements(db, house.region),
      places: await movements.listPlaces(db, house.region, at.round),
    }))
    const round = open.find(({ id }) => id === at.round)
    const question = round && forms.questionsOf(round.form).find(({ id }) => id === at.question)
    if (!round || !question) throw new Refusal('not-found')
    const here = new Set(places.filter((place) => place.question === question.id).map(({ movement }) => movement))
    const free = all.filter(({ id, approved }) => approved && !here.has(id))
    const offered = await offer(visit, { question, form: round.form }, free)
    const drafts = all.length - all.filter(({ approved }) => approved).length
    return {
      title: t('movement.placeHere'),
      crumbs: [
        { name: t('movements.matrix'), href: to('movementMatrix') },
        { name: `${roundName(visit, round)}, ${forms.questionNumber(round.form, question.id)}`, href: questionAt(at) },
      ],
      lead: <span lang="sv-SE">{question.prompt}</span>,
      body: (
        <>
          {offered.length === 0 ? (
            <p class="box">
              {t('movement.placeHere.none', { drafts })} <a href={to('movements')}>{t('movements.title')}</a>
            </p>
          ) : null}
          {offered.map((each) => (
            <OfferedBox key={each.movement.id} visit={visit} offered={each} at={`${at.round} ${at.question}`} />
          ))}
        </>
      ),
    }
  },
})

async function offer(
  visit: Visit,
  asked: Parameters<typeof movements.overview.suggestMovements>[0],
  free: readonly movements.Movement[],
): Promise<Offered[]> {
  const { strategy, insatser } = await visit.register()
  const suggested = movements.overview.suggestMovements(asked, free, insatser)
  const rest = free.filter((each) => !suggested.some(({ movement }) => movement === each))
  const names = (known: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => known.find((each) => each.id === id)?.name ?? id)
  const titles = insatser.map(({ id, title }) => ({ id, name: title }))
  return [
    ...suggested.map(({ movement, goals, insatser: own }) => ({
      movement,
      why: [...names(strategy?.goals ?? [], goals), ...names(titles, own)].join('; '),
    })),
    ...rest.map((movement) => ({ movement, why: '' })),
  ]
}

function OfferedBox({ visit, offered, at }: { visit: Visit; offered: Offered; at: string }) {
  const { t } = visit
  const { movement, why } = offered
  const { approved, id, year } = movement
  if (!approved) return null
  return (
    <article class="box">
      <h2>
        <a href={to('movement', { id })} lang="sv-SE">
          {approved.told.title}
        </a>
      </h2>
      <p class="row-section">
        {year}
        {why === '' ? '' : ` · ${t('movement.placeHere.shares')} `}
        <span lang="sv-SE">{why}</span>
      </p>
      <p lang="sv-SE">{movements.textOf(approved.told)}</p>
      <form method="post" action={to('movementPlace', { id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="at" value={at} />
        <input type="hidden" name="back" value="fraga" />
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          aria-label={`${t('movement.placeHere.do')}: ${approved.told.title}`}
        >
          {t('movement.placeHere.do')}
        </button>
      </form>
    </article>
  )
}
