/*
 * What came of trying a layout: that it can be used and what it makes, or all that needs mending, each with its place.
 */
import { yearly } from '../../reporting/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

export function Tried({ visit: { t }, checked }: { visit: Visit; checked: yearly.layouts.CheckedLayout }) {
  const { form, problems } = checked
  if (form) {
    const counts = { parts: form.parts.length, questions: yearly.layouts.countQuestions(form) }
    return (
      <div class="ds-alert notice" data-color="success" role="status">
        <p class="ds-paragraph">{t('layout.fits', counts)}</p>
      </div>
    )
  }
  const plain = (label: string) => ({ head: label, label })
  return (
    <section role="alert">
      <p class="box">{t('layout.wrong', { count: problems.length })}</p>
      <Table
        caption={t('layout.wrong.what')}
        hiddenCaption
        rows={problems}
        keyOf={({ place, problem }) => `${place} ${problem}`}
        columns={[
          {
            ...plain(t('layout.wrong.place')),
            cell: ({ place }) => (place === '–' ? t('layout.wrong.whole') : <code>{place}</code>),
          },
          { ...plain(t('layout.wrong.what')), cell: ({ problem }) => <span lang="sv-SE">{problem}</span> },
        ]}
      />
    </section>
  )
}
