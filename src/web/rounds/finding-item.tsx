/*
 * One finding where it is read: where it stands, the words, what to do, the way there, and a field to set it aside with a reason.
 */
import { type checker, forms, roundReport, rounds, signing } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { nameOf, type PresentRound } from './present-round.ts'

type ItemGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly finding: checker.Finding
}

export function FindingItem({ visit, present, finding }: ItemGiven) {
  const { t } = visit
  const { assignments, round } = present.material
  const given = assignments.find(({ question }) => question === finding.question)
  const owner = given?.writer ? nameOf(present.persons, given.writer) : (given?.unit ?? '')
  return (
    <li class="finding">
      <p class="finding-place">
        {forms.questionNumber(round.form, finding.question)} {owner === '' ? null : <span lang="sv-SE">· {owner}</span>}
      </p>
      <div lang="sv-SE">
        {finding.quotes.slice(0, 2).map((quote, at) => (
          <blockquote key={at}>{quote.length > 240 ? `${quote.slice(0, 240)} …` : quote}</blockquote>
        ))}
        <p>{finding.message}</p>
      </div>
      <div class="finding-do">
        <GoThere visit={visit} present={present} finding={finding} />
        {maySetAside(visit, present, given) ? <SetAside visit={visit} present={present} finding={finding} /> : null}
      </div>
      <span class="ds-sr-only">{t(`findings.severity.${finding.severity}`)}</span>
    </li>
  )
}

function maySetAside({ person }: Visit, { material: { round } }: PresentRound, given?: rounds.Assignment): boolean {
  return person !== undefined && signing.isOpen(round) && rounds.mayInRound(person, 'write', round, given)
}

/** To the passage where a person wrote it, to the row of the register where the register said it, else to the question. */
function GoThere({ visit, present, finding }: ItemGiven) {
  const { t } = visit
  const { round, assignments } = present.material
  const place = roundReport.placeOfFinding(finding, { ...present.material, tree: present.tree() })
  if (place.kind === 'register') return <a href={place.href}>{t('findings.toRow')}</a>
  const isAsked = assignments.some(({ question }) => question === finding.question)
  if (!isAsked) return <a href={to('roundReport', { round: round.id })}>{t('findings.toReport')}</a>
  const address = to('roundQuestion', { round: round.id, id: finding.question })
  const words = place.kind === 'text' ? `#:~:text=${encodeWords(place.words)}` : '#anmarkningar'
  return <a href={`${address}${words}`}>{t('findings.goThere')}</a>
}

/** The browser's own way to a passage; a dash and a comma have a meaning of their own there. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.slice(0, 120)).replaceAll('-', '%2D').replaceAll(',', '%2C')
}

function SetAside({ visit, present, finding }: ItemGiven) {
  const { t } = visit
  const id = rounds.idOfFinding(finding)
  return (
    <details>
      <summary>{t('findings.aside.do')}</summary>
      <form class="form" method="post" action={to('roundFindingAside', { round: present.material.round.id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="finding" value={id} />
        <label class="ds-label" for={`skal-${id}`}>
          {t('findings.aside.reason')}
        </label>
        <input class="ds-input" type="text" id={`skal-${id}`} name="reason" autocomplete="off" required />
        <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {t('writing.setAside.do')}
        </button>
      </form>
    </details>
  )
}
