/*
 * A person's own address for her calendar program: made, shown once, made anew and ended. It opens without signing in.
 */
import { z } from 'zod'
import { formatDay, Refusal } from '../../foundation/index.ts'
import { wheel } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

export const subscriptionPage: Page = page({
  at: paths.wheelSubscription,
  who: 'signed-in',
  show: (visit) => subscriptionView(visit),
})

export const subscribeDoor = door({
  at: paths.wheelSubscription,
  who: 'signed-in',
  journal: { done: 'wheel.subscribed', refused: 'wheel.refused' },
  input: z.object({}),
  async handle(visit) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const token = await wheel.subscribeToWheel(house.store, person, today)
    return { kind: 'show', view: await subscriptionView(visit, token) }
  },
  again: (visit) => subscriptionView(visit),
})

export const unsubscribeDoor = door({
  at: paths.wheelUnsubscribe,
  who: 'signed-in',
  journal: { done: 'wheel.unsubscribed', refused: 'wheel.refused' },
  input: z.object({}),
  async handle({ house, person }) {
    if (!person) throw new Refusal('not-allowed')
    await wheel.endSubscription(house.store, person)
    return goTo(to('wheelSubscription'), 'wheel.subscription.ended')
  },
  again: (visit) => subscriptionView(visit),
})

/** @param token of an address that was made this moment: shown now and never again. */
async function subscriptionView(visit: Visit, token?: string): Promise<PageView> {
  const { t, house, person } = visit
  const { region } = house
  const present = await house.store.read(region, (db) => wheel.findSubscription(db, region, person?.id ?? ''))
  return {
    title: t('wheel.subscription'),
    crumbs: [{ name: t('wheel.name'), href: to('wheel') }],
    lead: t('wheel.subscription.lead'),
    body: (
      <>
        {token === undefined ? null : <Made visit={visit} token={token} />}
        {present ? (
          <p>{t('wheel.subscription.since', { day: formatDay(present.madeOn) })}</p>
        ) : (
          <p>{t('wheel.subscription.none')}</p>
        )}
        <div class="actions">
          <form method="post" action={to('wheelSubscription')}>
            <TokenField visit={visit} />
            <button class="ds-button" data-variant={present ? 'secondary' : undefined} type="submit">
              {t(present ? 'wheel.subscription.anew' : 'wheel.subscription.make')}
            </button>
          </form>
          {present ? (
            <form method="post" action={to('wheelUnsubscribe')}>
              <TokenField visit={visit} />
              <button class="ds-button" data-variant="secondary" type="submit">
                {t('wheel.subscription.end')}
              </button>
            </form>
          ) : null}
        </div>
        {present ? <p class="quiet">{t('wheel.subscription.anew.help')}</p> : null}
      </>
    ),
  }
}

function Made({ visit, token }: { visit: Visit; token: string }) {
  const { t, address } = visit
  return (
    <div class="box">
      <h2>{t('wheel.subscription.made')}</h2>
      <p>
        <label class="ds-label" for="adress">
          {t('wheel.subscription.address')}
        </label>
        <input class="ds-input" id="adress" readonly value={`${address}${to('wheelFollow', { token })}`} />
      </p>
      <p>{t('wheel.subscription.once')}</p>
      <p>{t('wheel.subscription.how')}</p>
    </div>
  )
}
