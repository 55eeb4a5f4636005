/*
 * The fields of a progress report or a final report, the same for the region's officer and for the owner on a link: for each subgoal
 * baseline, target, reported before, now and evidence; then equality, text and deviations.
 */
import { z } from 'zod'
import { type cases, followUp } from '../../portfolio/index.ts'
import { text, typedText } from '../cases/acts/typed.ts'
import type { Attempt } from '../door.ts'
import { LongField, TextField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import type { Visit } from '../visit.ts'

export const ReportTyped = z
  .looseObject({
    by: text.min(1, 'case.form.needed'),
    equality: text.min(1, 'followUp.equality.needed'),
    text,
    deviations: text,
  })
  .transform((typed, context) => ({
    by: typed.by,
    equality: typed.equality,
    text: typed.text,
    deviations: typed.deviations,
    rows: Object.keys(typed)
      .filter((name) => name.startsWith('now.'))
      .flatMap((name) => rowOf(typed, name.slice('now.'.length), context)),
  }))

function rowOf(typed: Readonly<Record<string, unknown>>, subgoal: string, context: z.RefinementCtx) {
  const of = (name: string) => typedText(typed, `${name}.${subgoal}`)
  const evidence = of('evidence')
  if (of('now') === '' && evidence === '') return []
  const now = Number(
    of('now')
      .replaceAll(/[\s\u00a0]/g, '')
      .replace(',', '.'),
  )
  if (!Number.isFinite(now)) context.addIssue({ code: 'custom', path: [`now.${subgoal}`], message: 'case.form.number' })
  const before = of('before')
  return [
    {
      subgoal,
      ...(of('now') === '' ? {} : { now }),
      ...(before === '' ? {} : { before: Number(before) }),
      evidence,
    },
  ]
}

type Given = {
  readonly visit: Visit
  readonly so: cases.Standing
  readonly attempt: Attempt | undefined
  readonly by: string
}

export function ReportFields({ visit, so, attempt, by }: Given) {
  const { t } = visit
  return (
    <>
      <TextField visit={visit} name="by" label={t('followUp.report.by')} value={by} attempt={attempt} />
      {followUp.progressOf(so).map((row) => (
        <ProgressFields key={row.id} visit={visit} row={row} attempt={attempt} />
      ))}
      <LongField
        visit={visit}
        name="equality"
        label={t('followUp.equality')}
        help={t('followUp.equality.help')}
        attempt={attempt}
      />
      <LongField visit={visit} name="text" label={t('followUp.report.text')} rows={8} attempt={attempt} />
      <LongField visit={visit} name="deviations" label={t('followUp.deviations')} rows={3} attempt={attempt} />
    </>
  )
}

type RowGiven = { readonly visit: Visit; readonly row: followUp.ProgressRow; readonly attempt: Attempt | undefined }

function ProgressFields({ visit, row, attempt }: RowGiven) {
  const { t } = visit
  const said = (value: number | undefined) => (value === undefined ? t('missing.word') : String(value))
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label" {...inSwedish(visit)}>
        {row.text}
      </legend>
      <p>
        {t('followUp.report.row', {
          baseline: said(row.baseline),
          target: said(row.target),
          before: said(row.now),
          unit: row.unit ?? '',
        })}
      </p>
      <input type="hidden" name={`before.${row.id}`} value={row.now === undefined ? '' : String(row.now)} />
      <TextField visit={visit} name={`now.${row.id}`} label={t('followUp.report.now')} attempt={attempt} />
      <TextField visit={visit} name={`evidence.${row.id}`} label={t('followUp.report.evidence')} attempt={attempt} />
    </fieldset>
  )
}
