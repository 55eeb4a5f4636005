/*
 * What the checker finds in this answer. A finding that is right as it stands is set aside with a reason.
 */
import { asId, formatDay } from '../../../foundation/index.ts'
import { checker, roundReport, rounds, signing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import { nameOf } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import type { RoundQuestion } from '../round-question.ts'
import { KnownWords, LearnForm } from './known-words.tsx'

export function FindingsBeside({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t } = visit
  const { round, question, present } = found
  const own = present.findings().filter((finding) => finding.question === question.id)
  const aside = present.material.setAside.filter((each) => each.question === question.id)
  return (
    <>
      <div id="anmarkningar-nu">
        {own.length === 0 ? <p>{t('writing.findings.none')}</p> : null}
        {own.map((finding) => (
          <FindingBeside key={rounds.idOfFinding(finding)} visit={visit} round={round} finding={finding} />
        ))}
      </div>
      {aside.map(({ id, rule, reason, by, on }) => (
        <p key={id} lang="sv-SE">
          {t('writing.setAside', {
            rule: roundReport.ruleTitles[rule] ?? rule,
            reason,
            by: nameOf(present.persons, by),
            day: formatDay(asId<'CalendarDate'>(on)),
          })}
        </p>
      ))}
      <KnownWords visit={visit} found={found} />
    </>
  )
}

function FindingBeside({ visit, round, finding }: { visit: Visit; round: rounds.Round; finding: checker.Finding }) {
  const { t } = visit
  const id = rounds.idOfFinding(finding)
  const stops = round.blocking.includes(finding.rule)
  return (
    <div class="box finding-beside">
      <p lang="sv-SE">
        <strong>{roundReport.ruleTitles[finding.rule] ?? finding.rule}</strong>
        {stops ? ` · ${t('writing.stops')}` : ''}
        <br />
        {finding.quotes[0] ? <q>{finding.quotes[0].slice(0, 160)}</q> : null} {finding.message}
      </p>
      <LearnForm visit={visit} round={round} finding={finding} />
      {signing.isOpen(round) && visit.person ? (
        <details>
          <summary>{t('writing.setAside.do')}</summary>
          <form class="form" method="post" action={to('roundSetAside', { round: round.id })}>
            <TokenField visit={visit} />
            <input type="hidden" name="finding" value={id} />
            <label class="ds-label" for={`skal-${id}`}>
              {t('writing.reason')}
            </label>
            <input class="ds-input" type="text" id={`skal-${id}`} name="reason" autocomplete="off" />
            <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
              {t('writing.setAside.do')}
            </button>
          </form>
        </details>
      ) : null}
    </div>
  )
}
