/*
 * The foot of every page: what this is, how accessible it is, and how figures are marked.
 */
import { OriginMark } from '../parts/figure.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function Foot({ visit }: { visit: Visit }) {
  const { t } = visit
  return (
    <footer class="foot">
      <p class="foot-marks">
        <OriginMark visit={visit} kind="computed" /> {t('origin.computed.means')}{' '}
        <OriginMark visit={visit} kind="stated" /> {t('origin.stated.means')}
      </p>
      <ul class="foot-links">
        <li>
          <a href={to('about')}>{t('about.title')}</a>
        </li>
        <li>
          <a href={to('accessibility')}>{t('accessibility.title')}</a>
        </li>
        <li>
          <a href={to('missing')}>{t('missing.title')}</a>
        </li>
      </ul>
    </footer>
  )
}
