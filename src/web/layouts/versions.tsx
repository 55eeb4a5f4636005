/*
 * The layouts that a follow-up has had, each to fetch and to let hold again.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import type { PresentLayout } from './present-layout.ts'

export function Versions({ visit, present }: { visit: Visit; present: PresentLayout }) {
  const { t } = visit
  const { kept, persons, report } = present
  if (kept.length === 0) return null
  return (
    <section>
      <h2>{t('layout.versions')}</h2>
      <ul class="rows">
        {kept.map(({ version, layout, keptBy, keptOn }, at) => (
          <li key={version}>
            {t('layout.version', { version, day: formatDay(keptOn as CalendarDate), who: nameOf(persons, keptBy) })}:{' '}
            {layout ? (
              <a href={to('layoutFile', { report, version })} download lang="sv-SE">
                {layout.title}
              </a>
            ) : (
              t('layout.version.product')
            )}
            {at === 0 ? (
              <strong> ({t('layout.version.holds')})</strong>
            ) : layout ? (
              <Restore visit={visit} present={present} version={version} />
            ) : null}
          </li>
        ))}
      </ul>
      {kept[0]?.layout ? <Restore visit={visit} present={present} version={0} /> : null}
    </section>
  )
}

type RestoreGiven = { readonly visit: Visit; readonly present: PresentLayout; readonly version: number }

function Restore({ visit, present: { report, kept }, version }: RestoreGiven) {
  return (
    <form method="post" action={to('layoutRestore', { report })}>
      <TokenField visit={visit} />
      <input type="hidden" name="basedOn" value={String(kept[0]?.version ?? 0)} />
      <input type="hidden" name="version" value={String(version)} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {visit.t(version === 0 ? 'layout.restore.product' : 'layout.restore')}
        {version === 0 ? null : <span class="ds-sr-only"> {version}</span>}
      </button>
    </form>
  )
}
