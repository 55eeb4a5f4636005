/*
 * The form that reads in a signed report of another region.
 */
import { FileField } from '../parts/file-field.tsx'
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
        <FileField label={t('national.file')} accept="application/json,.json" />
        <button class="ds-button" type="submit">
          {t('national.receive.do')}
        </button>
      </form>
    </section>
  )
}
