/*
 * The form where a report from outside is handed in, to fill the round with its answers.
 */
import type { rounds } from '../../reporting/index.ts'
import { FileField } from '../parts/file-field.tsx'
import { TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function FillForm({ visit, round }: { visit: Visit; round: rounds.Round }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('round.fill')}</h2>
      <p>{t('round.fill.lead')}</p>
      <form class="form" method="post" action={to('roundFill', { round: round.id })} encType="multipart/form-data">
        <TokenField visit={visit} />
        <FileField label={t('round.fill.file')} accept=".docx,.pdf,.txt" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('round.fill.do')}
        </button>
      </form>
    </section>
  )
}
