/*
 * The rules of one subject: a tick for each, what it looks for, how it stands in a new round, and what it would stop just now at each step.
 */
import { roundReport, rounds } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { PresentRound } from '../present-round.ts'

type SubjectGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly subject: roundReport.RuleSubject
  readonly attempt: Attempt | undefined
}

export function SubjectRules({ visit, present, subject, attempt }: SubjectGiven) {
  const { blocking } = present.material.round
  return (
    <fieldset class="ds-fieldset rules">
      <legend>
        <h2>{visit.t(`stopping.subject.${subject}`)}</h2>
      </legend>
      {roundReport.ruleSubjects[subject].map((rule) => (
        <RuleTick
          key={rule}
          visit={visit}
          present={present}
          rule={rule}
          ticked={attempt ? attempt.typed[`blocking.${rule}`] === 'ja' : blocking.includes(rule)}
        />
      ))}
    </fieldset>
  )
}

type RuleGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly rule: roundReport.KnownRule
}

function RuleTick({ ticked, ...given }: RuleGiven & { readonly ticked: boolean }) {
  const { rule } = given
  const { t } = given.visit
  const name = `blocking.${rule}`
  return (
    <div class="choice">
      <input
        class="ds-input"
        type="checkbox"
        id={name}
        name={name}
        value="ja"
        checked={ticked}
        aria-describedby={`${name}-om`}
      />
      <div>
        <label for={name} lang="sv-SE">
          {roundReport.ruleTitles[rule]}
        </label>
        <div class="cell-more" id={`${name}-om`}>
          {t(`rule.${rule}`)}{' '}
          {t(rounds.stopping.blockingAtFirst.includes(rule) ? 'stopping.default.on' : 'stopping.default.off')}
        </div>
        <WouldStop {...given} />
      </div>
    </div>
  )
}

/** Step by step, those steps alone where it would stop something. */
function WouldStop({ visit: { t }, present, rule }: RuleGiven) {
  const { round, assignments } = present.material
  const { handIn, approve, sign } = roundReport.wouldStop(rule, present.findings(), assignments)
  if (sign === 0) return <div class="cell-more">{t('stopping.would.nothing')}</div>
  const parts = [
    ...(handIn > 0 ? [t('stopping.would.handIn', { count: handIn })] : []),
    ...(approve > 0 ? [t('stopping.would.approve', { count: approve })] : []),
  ]
  return (
    <div>
      {t('stopping.would')}: {parts.map((part) => `${part}; `)}
      <a href={withQuery(to('roundFindings', { round: round.id }), { regel: rule })}>
        {t('stopping.would.sign', { count: sign })}
        <span class="ds-sr-only" lang="sv-SE">
          : {roundReport.ruleTitles[rule]}
        </span>
      </a>
    </div>
  )
}
