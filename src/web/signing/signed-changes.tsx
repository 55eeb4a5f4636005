/*
 * What an amendment changed in a signed report: each answer word by word, and figures with the value before and after.
 */
import { formatDay } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { DiffWords } from '../parts/diff-words.tsx'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

type ChangesGiven = {
  readonly visit: Visit
  readonly before: signing.SignedPackage
  readonly after: signing.SignedPackage
}

export function SignedChanges({ visit, before, after }: ChangesGiven) {
  const { t } = visit
  const { answers, figures } = signing.compareSigned(before, after)
  const day = formatDay(signing.dayOf(before.signedOn))
  const isSame = answers.length === 0 && figures.length === 0
  return (
    <section>
      <h2 id="andrat">{t('signed.changes')}</h2>
      <p>
        {isSame
          ? t('signed.changes.none', { day })
          : t('signed.changes.lead', { day, answers: answers.length, figures: figures.length })}
      </p>
      {answers.map(({ question, prompt, parts }) => (
        <details key={question} open>
          <summary lang="sv-SE">{prompt || question}</summary>
          <DiffWords visit={visit} parts={parts} />
        </details>
      ))}
      {figures.length === 0 ? null : <ChangedFigures visit={visit} figures={figures} />}
    </section>
  )
}

function ChangedFigures({ visit, figures }: { visit: Visit; figures: readonly signing.ChangedFigure[] }) {
  const { t } = visit
  const absent = t('signed.changes.absent')
  const [figure, before, after] = [t('catalogue.figure'), t('signed.changes.before'), t('signed.changes.after')]
  return (
    <Table
      caption={t('signed.figures')}
      rows={figures}
      keyOf={({ ask }) => ask}
      columns={[
        { head: figure, label: figure, cell: ({ label }) => <span lang="sv-SE">{label}</span> },
        { head: before, label: before, numeric: true, cell: (each) => each.before ?? absent },
        { head: after, label: after, numeric: true, cell: (each) => each.after ?? absent },
      ]}
    />
  )
}
