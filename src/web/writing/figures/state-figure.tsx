/*
 * A figure that the register does not have: stated by hand with its source, page and day, and marked as stated for ever.
 */
import { TextField } from '../../parts/form-fields.tsx'
import type { Visit } from '../../visit.ts'

export function StateFigure({ visit }: { visit: Visit }) {
  const { t, query } = visit
  const given = { visit, attempt: undefined }
  const [value, source] = [clean(query.get('varde')), clean(query.get('kalla'))]
  const [page, day] = [clean(query.get('sida')), clean(query.get('dag'))]
  const papers = [source, page === '' ? '' : `s. ${page}`, day].filter((part) => part !== '').join(', ')
  return (
    <section>
      <h2>{t('catalogue.state')}</h2>
      <p>{t('catalogue.state.lead')}</p>
      <form class="form" method="get">
        <TextField {...given} name="varde" label={t('catalogue.state.value')} value={value} />
        <TextField {...given} name="kalla" label={t('catalogue.state.source')} value={source} />
        <TextField {...given} name="sida" label={t('catalogue.state.page')} value={page} />
        <TextField {...given} name="dag" label={t('catalogue.state.day')} value={day} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('catalogue.state.go')}
        </button>
      </form>
      {value !== '' && source !== '' ? (
        <p>
          {t('catalogue.mark')} <code>{`{${value}|källa: ${papers}}`}</code>
        </p>
      ) : null}
      {value !== '' && source === '' ? <p class="box box-missing">{t('catalogue.state.needsSource')}</p> : null}
    </section>
  )
}

/** Without the signs that the mark itself is made of. */
function clean(text: string | null): string {
  return (text ?? '').replaceAll(/[{}|\n]/g, ' ').trim()
}
