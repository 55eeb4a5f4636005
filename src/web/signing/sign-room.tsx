/*
 * Signing, and amending what has been signed: what remains to be done, then one button. What is signed is the report as the signer has
 * just read it; when something has changed meanwhile, nothing is signed.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds, signing, writing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { LongField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import { isLeading, presentRound } from '../rounds/present-round.ts'
import { printInForm } from '../rounds/print-in-form.ts'
import type { PageView, Visit } from '../visit.ts'

export const signPage: Page = page({ at: paths.roundSign, who: 'signed-in', show: (visit) => signView(visit) })
export const amendPage: Page = page({ at: paths.roundAmend, who: 'signed-in', show: (visit) => signView(visit) })

const Signed = z.object({
  round: z.string(),
  seen: z.coerce.number('form.notReadable').int('form.notReadable'),
  reason: z.string().max(2000, 'form.notReadable').default(''),
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

async function signView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person } = visit
  const { material } = await presentRound(visit)
  const { round } = material
  const unkept = await house.store.read(house.region, (db) => writing.listUnkept(db, house.region, round.year))
  const writers = await writing.writersIn(house.store, house.region, round.year, house.now())
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
        <Remains
          visit={visit}
          round={round}
          hindrances={signing.hindrances(material)}
          unkept={unkept.map(({ question }) => question)}
          writers={writers}
        />
        <p>
          <a href={to('roundReport', { round: round.id })}>{t('round.report')}</a>
        </p>
        {maySign ? <SignForm visit={visit} round={round} attempt={attempt} /> : <p class="box">{t('sign.mayNot')}</p>}
      </>
    ),
  }
}

type RemainsGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly hindrances: ReturnType<typeof signing.hindrances>
  readonly unkept: readonly string[]
  /** The names of those who write just now, by question. */
  readonly writers: ReadonlyMap<string, readonly string[]>
}

/** What keeps the report from being signed, each with the way to it. */
function Remains({ visit, round, hindrances: { notApproved, stopping }, unkept, writers }: RemainsGiven) {
  const { t } = visit
  const line = (ids: readonly string[], text: string) =>
    ids.length > 0 ? <Remaining visit={visit} round={round} ids={ids} text={text} /> : null
  return (
    <section>
      <h2>{t('sign.remains')}</h2>
      {notApproved.length + stopping.length + unkept.length === 0 ? <p>{t('sign.nothing')}</p> : null}
      <ul>
        {line(notApproved, t('sign.notApproved', { count: notApproved.length }))}
        {line(unkept, t('sign.unkept', { count: unkept.length }))}
        {stopping.length > 0 ? (
          <li>
            <a href={to('roundFindings', { round: round.id })}>{t('sign.stopping', { count: stopping.length })}</a>
          </li>
        ) : null}
        {[...writers].map(([question, names]) => (
          <li key={question}>{t('sign.writes', { question, names: names.join(', ') })}</li>
        ))}
      </ul>
      {unkept.length > 0 && isLeading(visit) ? (
        <form method="post" action={to('roundKeep', { round: round.id })}>
          <TokenField visit={visit} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {t('sign.keep')}
          </button>
        </form>
      ) : null}
    </section>
  )
}

type RemainingGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly ids: readonly string[]
  readonly text: string
}

function Remaining({ round, ids, text }: RemainingGiven) {
  return (
    <li>
      {text}{' '}
      {ids.slice(0, 12).map((id) => (
        <>
          <a key={id} href={to('roundQuestion', { round: round.id, id })}>
            {id}
          </a>{' '}
        </>
      ))}
    </li>
  )
}

function SignForm({ visit, round, attempt }: { visit: Visit; round: rounds.Round; attempt: Attempt | undefined }) {
  const { t } = visit
  const isAmendment = round.signed !== undefined
  return (
    <form class="form" method="post" action={to(isAmendment ? 'roundAmend' : 'roundSign', { round: round.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="seen" value={String(round.version)} />
      {isAmendment ? (
        <LongField visit={visit} name="reason" label={t('sign.reason')} attempt={attempt} rows={3} />
      ) : null}
      <p>{t('sign.meaning')}</p>
      <button class="ds-button" type="submit">
        {t(isAmendment ? 'sign.doAmend' : 'sign.do')}
      </button>
    </form>
  )
}
