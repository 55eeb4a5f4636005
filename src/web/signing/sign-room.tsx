/*
 * Signing, and amending what has been signed: what remains to be done, then one button. What is signed is the report as the signer has
 * just read it; when something has changed meanwhile, nothing is signed.
 */
import { z } from 'zod'
import { asId, formatDay, Refusal } from '../../foundation/index.ts'
import { rounds, signing, writing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import { isLeading, presentRound } from '../rounds/present-round.ts'
import { printInForm } from '../rounds/print-in-form.ts'
import type { PageView, Visit } from '../visit.ts'
import { presentReadiness, ReadinessList } from './readiness-list.tsx'
import { OpenAmendment, SignForm, WhoSigns } from './sign-form.tsx'

export const signPage: Page = page({ at: paths.roundSign, who: 'signed-in', show: (visit) => signView(visit) })
export const amendPage: Page = page({ at: paths.roundAmend, who: 'signed-in', show: (visit) => signView(visit) })

const Signed = z.object({
  round: z.string(),
  seen: z.coerce.number('form.notReadable').int('form.notReadable'),
  reason: z.string().max(2000, 'form.notReadable').default(''),
  /** Signing cannot be undone: it is said in so many words. */
  confirmed: z.literal('ja', 'sign.confirm.missing'),
})

const how = {
  who: 'signed-in' as const,
  input: Signed,
  keeps: ['reason'],
  async handle(visit: Visit, { round, seen, reason }: z.infer<typeof Signed>) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const given = { round, seen, reason, product: house.version }
    const signed = await signing.signOff(house.store, person, printInForm(house, round), given, today)
    return goTo(to('signed', { round, number: signed.number }), signed.number === 1 ? 'sign.done' : 'sign.amended')
  },
  again: signView,
}

export const signDoor = door({
  at: paths.roundSign,
  journal: { done: 'report.signed', refused: 'report.refused' },
  ...how,
})
export const amendDoor = door({
  at: paths.roundAmend,
  journal: { done: 'report.amended', refused: 'report.refused' },
  ...how,
})

/** What others have written and not kept is kept as versions, so that the whole can be read, approved and signed. */
export const keepAllDoor = door({
  at: paths.roundKeep,
  who: rounds.isLeader,
  journal: { done: 'answer.saved', refused: 'round.refused' },
  input: z.object({ round: z.string() }),
  async handle(visit, { round }) {
    const { house } = visit
    const { material } = await presentRound(visit)
    await house.store.write(house.region, (tx) => writing.keepAllWriting(tx, material.round.year, house.now()))
    return goTo(to('roundSign', { round }), 'sign.kept')
  },
  again: signView,
})

/** Lets the answers of a signed report be written again, until the amendment is signed. */
export const openAmendmentDoor = door({
  at: paths.roundOpenAmendment,
  who: rounds.isLeader,
  journal: { done: 'amendment.opened', refused: 'round.refused' },
  input: z.object({ round: z.string(), reason: z.string('form.notReadable').max(2000, 'form.notReadable') }),
  keeps: ['reason'],
  async handle({ house, person, today }, { round, reason }) {
    if (!person) throw new Refusal('not-allowed')
    await signing.openAmendment(house.store, person, { round, reason }, today)
    return goTo(to('round', { round }), 'amend.opened')
  },
  again: signView,
})

async function signView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, person } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const lines = await presentReadiness(visit, present)
  const maySign = person !== undefined && rounds.mayInRound(person, 'sign', round)
  const isAmendment = round.signed !== undefined
  const title = t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
  return {
    title: t(isAmendment ? 'round.amend' : 'round.sign'),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: title, href: to('round', { round: round.id }) },
    ],
    lead: t(isAmendment ? 'sign.amend.lead' : 'sign.lead'),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {round.amending ? <Amending visit={visit} amending={round.amending} /> : null}
        <ReadinessList visit={visit} present={present} lines={lines} />
        {lines.some(({ kind, level }) => kind === 'unkept' && level === 'error') && isLeading(visit) ? (
          <KeepAll visit={visit} round={round} />
        ) : null}
        <Preview visit={visit} round={round} />
        {maySign ? (
          <SignForm visit={visit} round={round} attempt={attempt} />
        ) : (
          <WhoSigns visit={visit} present={present} />
        )}
        {signing.isOpen(round) || !isLeading(visit) ? null : (
          <OpenAmendment visit={visit} round={round} attempt={attempt} />
        )}
      </>
    ),
  }
}

function Amending({ visit, amending }: { visit: Visit; amending: NonNullable<rounds.Round['amending']> }) {
  return (
    <p class="box">
      {visit.t('amend.running', { day: formatDay(asId<'CalendarDate'>(amending.on)) })}{' '}
      <q lang="sv-SE">{amending.reason}</q>
    </p>
  )
}

function KeepAll({ visit, round }: { visit: Visit; round: rounds.Round }) {
  return (
    <form method="post" action={to('roundKeep', { round: round.id })}>
      <TokenField visit={visit} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {visit.t('sign.keep')}
      </button>
    </form>
  )
}

/** The document as it will be, to read before it is signed. */
function Preview({ visit, round }: { visit: Visit; round: rounds.Round }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('sign.preview')}</h2>
      <ul>
        <li>
          <a href={to('roundReport', { round: round.id })}>{t('round.report')}</a>
        </li>
        <li>
          <a href={to('roundFile', { round: round.id, format: 'pdf' })} download>
            {t('sign.preview.pdf')}
          </a>
        </li>
      </ul>
    </section>
  )
}
