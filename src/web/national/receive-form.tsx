/*
 * The form that reads in a signed report of another region.
 */
import { TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function ReceiveForm({ visit }: { visit: Visit }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('national.receive')}</h2>
      <form class="form" method="post" action={to('packageIn')} encType="multipart/form-data">
        <TokenField visit={visit} />
        <div class="ds-field field">
          <label class="ds-label" for="fil">
            {t('national.file')}
          </label>
          <input class="ds-input" type="file" id="fil" name="fil" accept="application/json,.json" />
        </div>
        <button class="ds-button" type="submit">
          {t('national.receive.do')}
        </button>
      </form>
    </section>
  )
}
