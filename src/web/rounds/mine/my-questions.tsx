/*
 * What of the rounds is mine, on my own page: first the one thing to do now, then what is late or due within a week, and folded what comes
 * later; then the answers that I am to read.
 */
import { addDays, type CalendarDate } from '../../../foundation/index.ts'
import { listPersons, type Person } from '../../../people/index.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { listMine, type Mine } from './list-mine.ts'
import { MyRounds } from './my-rounds.tsx'
import { DueDay, Prompt, QuestionOfMine } from './question-of-mine.tsx'

export async function MyQuestions({ visit }: { visit: Visit }) {
  const { t, person, house } = visit
  const { toWrite, toRead, writes, reads } = await listMine(visit)
  const led = await MyRounds({ visit })
  if (!writes && !reads) return led ?? <p class="box">{t('my.rounds.none')}</p>
  const persons = await house.store.read(house.region, (db) => listPersons(db, house.region))
  const colleagues = persons.filter(({ id }) => id !== person?.id)
  const [first] = [...toWrite, ...toRead].toSorted((a, b) => a.duty.dueOn.localeCompare(b.duty.dueOn))
  return (
    <section>
      {led}
      {first ? <First visit={visit} mine={first} /> : <p class="box">{t('my.done')}</p>}
      {writes && toWrite.length > 0 ? (
        <>
          <h2>{t('my.toWrite', { count: toWrite.length })}</h2>
          <ByDay visit={visit} all={toWrite} colleagues={colleagues} />
        </>
      ) : null}
      {toRead.length > 0 ? (
        <>
          <h2>{t('my.toRead', { count: toRead.length })}</h2>
          <ReadTogether visit={visit} all={toRead} />
          <ByDay visit={visit} all={toRead} colleagues={[]} />
        </>
      ) : null}
    </section>
  )
}

type MineGiven = { readonly visit: Visit; readonly mine: Mine }

/** The one thing to begin with, and the button that leads there. */
function First({ visit, mine }: MineGiven) {
  const { t } = visit
  const { round, given, duty } = mine
  return (
    <div class="box first-of-mine">
      <h2>{t('round.next')}</h2>
      <Prompt visit={visit} mine={mine} />
      <p>
        <DueDay visit={visit} mine={mine} />
      </p>
      {given.comment === '' || duty.does === 'read' ? null : (
        <p lang="sv-SE">{t('my.sentBack', { comment: given.comment })}</p>
      )}
      <a class="ds-button" href={to('roundQuestion', { round: round.id, id: given.question })}>
        {t(duty.does === 'write' ? 'my.write' : 'my.read')}
      </a>
    </div>
  )
}

type AllGiven = { readonly visit: Visit; readonly all: readonly Mine[] }

/** Several in one report are read one after the other. */
function ReadTogether({ visit, all }: AllGiven) {
  const { t } = visit
  const many = [...Map.groupBy(all, ({ round }) => round.id).values()].filter((own) => own.length > 1)
  return (
    <>
      {many.map((own) =>
        own.slice(0, 1).map(({ round }) => (
          <p key={round.id}>
            <a href={to('roundApprove', { round: round.id })}>
              {t('my.readTogether', {
                count: own.length,
                report: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
              })}
            </a>
          </p>
        )),
      )}
    </>
  )
}

type ByDayGiven = AllGiven & { readonly colleagues: readonly Person[] }

/** What is late, what is due within a week, and what comes later, the last folded; one list where all is of one kind. */
function ByDay({ visit, all, colleagues }: ByDayGiven) {
  const { t, today } = visit
  const week = addDays(today, 7)
  const within = (from: CalendarDate | '', until: CalendarDate | '') =>
    all.filter(({ duty: { dueOn } }) => dueOn >= from && (until === '' || dueOn < until))
  const groups = [
    ['late', within('', today)],
    ['week', within(today, addDays(week, 1))],
    ['later', within(addDays(week, 1), '')],
  ] as const
  const shown = groups.filter(([, own]) => own.length > 0)
  if (shown.length < 2) return <Rows visit={visit} all={all} colleagues={colleagues} />
  return (
    <>
      {shown.map(([when, own]) => (
        <details key={when} open={when !== 'later'}>
          <summary>{t(`my.when.${when}`, { count: own.length })}</summary>
          <Rows visit={visit} all={own} colleagues={colleagues} />
        </details>
      ))}
    </>
  )
}

function Rows({ visit, all, colleagues }: ByDayGiven) {
  return (
    <ul class="rows rows-compact">
      {all.map((mine) => (
        <li key={`${mine.round.id} ${mine.given.question}`}>
          <QuestionOfMine visit={visit} mine={mine} colleagues={colleagues} />
        </li>
      ))}
    </ul>
  )
}
