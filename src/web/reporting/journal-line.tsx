/*
 * A line of the journal as whoever did it would say it: what was done, to what, and a way there where there is a page.
 */
import { swedishDay } from '../../foundation/index.ts'
import { forms, movements, rounds } from '../../reporting/index.ts'
import { isWebText, type WebText } from '../../texts/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export type Line = { readonly number: number; readonly at: string; readonly what: string; readonly subject: string }

/** By subject: what people call the rounds, answers and movements that the lines are about. */
export async function namesOf({ house, t }: Visit, lines: readonly Line[]): Promise<ReadonlyMap<string, string>> {
  const { store, region } = house
  const speaksOf = (kind: string) => lines.some(({ subject }) => subject.startsWith(`${kind}/`))
  return store.read(region, async (db) => {
    const ofRounds = speaksOf('round') || speaksOf('answer') ? await rounds.listRounds(db, region) : []
    const ofMovements = speaksOf('movement') ? await movements.listMovements(db, region) : []
    const titleOf = ({ report, year }: rounds.Round) => t('round.title', { report: t(`rounds.report.${report}`), year })
    return new Map([
      ...ofRounds.map((round) => [`round/${round.id}`, titleOf(round)] as const),
      ...lines.flatMap(({ subject }) => answerName(subject, ofRounds)),
      ...ofMovements.map(({ id, told }) => [`movement/${id}`, told.title] as const),
    ])
  })
}

/** `1.1.1:2 (2025)`: by the number that the question has in the form of a round of that year. */
function answerName(subject: string, all: readonly rounds.Round[]): [string, string][] {
  const [kind, year = '', question = ''] = subject.split('/')
  const of = all.find(
    (each) => String(each.year) === year && forms.sectionOfQuestion(each.form, question) !== undefined,
  )
  return kind === 'answer' && of ? [[subject, `${forms.questionNumber(of.form, question)} (${year})`]] : []
}

type LineGiven = { readonly visit: Visit; readonly line: Line; readonly names: ReadonlyMap<string, string> }

export function JournalLine({ visit, line, names }: LineGiven) {
  const place = placeOf(line.subject, names)
  return (
    <>
      <time dateTime={line.at}>
        {swedishDay(new Date(line.at))} {clock.format(new Date(line.at))}
      </time>{' '}
      {visit.t(wordsOf(line.what))}
      {place ? (
        <>
          {': '}
          {place.href ? <a href={place.href}>{place.name}</a> : place.name}
        </>
      ) : null}
    </>
  )
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' })

function wordsOf(what: string): WebText {
  const words = `journal.${what}`
  if (isWebText(words)) return words
  return what.endsWith('refused') ? 'journal.refused' : 'journal.other'
}

/** Where the subject of a line is shown. A person's own sign-in leads nowhere; what was refused stands under the address that was asked for. */
function placeOf(
  subject: string,
  names: ReadonlyMap<string, string>,
): { readonly name: string; readonly href?: string } | undefined {
  if (subject.startsWith('/')) return { name: subject, href: subject }
  const [kind = '', id = '', rest = ''] = subject.split('/')
  switch (kind) {
    case 'answer':
      return { name: names.get(subject) ?? `${rest} (${id})`, href: to('question', { year: id, id: rest }) }
    case 'round':
      return { name: names.get(`round/${id}`) ?? id, href: to('round', { round: id }) }
    case 'case':
      return { name: id, href: to('case', { id }) }
    case 'movement':
      return { name: names.get(`movement/${id}`) ?? id, href: to('movement', { id }) }
    case 'wheel':
      return { name: id, href: to('wheel') }
    default:
      return undefined
  }
}
