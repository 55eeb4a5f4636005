/*
 * Why an indicator stands where it stands: what the rule looks at, what it says, and what was set against it, by whom and why.
 */
import { formatDay } from '../../foundation/index.ts'
import { yearly } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import { Facts } from '../parts/facts.tsx'
import type { Visit } from '../visit.ts'
import type { IndicatorFound } from './find-indicator.ts'
import { shownPoint, shownValue } from './present-indicator.ts'
import { StatusMark } from './status-mark.tsx'

export function Judged({ visit, found }: { visit: Visit; found: IndicatorFound }) {
  const { t } = visit
  const { path, so } = found.standing
  const gone = targets.goneShare(path, so)
  return (
    <section>
      <h2>{t('indicator.because')}</h2>
      <p>
        <StatusMark visit={visit} status={yearly.heldStatus(so)} isSet={so.override !== undefined} />
      </p>
      <Facts
        visit={visit}
        facts={[
          { name: t('goals.baseline'), value: shownPoint(visit, path, path.baseline) },
          { name: t('goals.target'), value: shownValue(visit, path, so.target) },
          { name: t('goals.outcome'), value: shownPoint(visit, path, so.reading) },
          ...(gone === undefined
            ? []
            : [{ name: t('indicator.gone'), value: t('indicator.gone.share', { share: Math.round(gone * 100) }) }]),
          { name: t('indicator.better'), value: t(`indicator.better.${path.better}`) },
          { name: t('indicator.rule'), value: t(`goals.status.${so.status}`) },
          ...(so.override ? [{ name: t('indicator.setBy'), value: setInWords(visit, found) }] : []),
        ]}
      />
      <details class="rule">
        <summary>{t('goals.rule')}</summary>
        <p>{t('goals.rule.text')}</p>
      </details>
    </section>
  )
}

function setInWords({ t }: Visit, { standing: { so }, persons }: IndicatorFound) {
  if (!so.override) return ''
  const { status, by, on, reason } = so.override
  const who = persons.find(({ id }) => id === by)?.name ?? by
  const said = { status: t(`goals.status.${status}`), day: formatDay(on as never), who, reason }
  return <span lang="sv-SE">{t('indicator.setBy.text', said)}</span>
}
