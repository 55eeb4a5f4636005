/*
 * The layout of one follow-up: what it looks like, a form to try and keep another, and the versions before it.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { rounds, type yearly } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FileField } from '../parts/file-field.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { LongField } from '../parts/form-fields.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { type PresentLayout, presentLayout } from './present-layout.ts'
import { Tried } from './tried.tsx'
import { Versions } from './versions.tsx'

export const layoutPage: Page = page({ at: paths.layout, who: rounds.isLeader, show: (visit) => layoutView(visit) })

/** What came of trying a layout, and the text that was tried. */
export type Trial = { readonly checked: yearly.layouts.CheckedLayout; readonly text: string }

export async function layoutView(visit: Visit, attempt?: Attempt, trial?: Trial): Promise<PageView> {
  const { t } = visit
  const present = await presentLayout(visit)
  return {
    title: t(`rounds.report.${present.report}`),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: t('layouts.title'), href: to('layouts') },
    ],
    lead: leadOf(visit, present),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {trial ? <Tried visit={visit} checked={trial.checked} /> : null}
        <p>{t('layout.rounds')}</p>
        <Outline visit={visit} present={present} />
        <ChangeForm visit={visit} present={present} attempt={attempt} text={trial?.text} />
        <Versions visit={visit} present={present} />
      </>
    ),
  }
}

type Given = { readonly visit: Visit; readonly present: PresentLayout }

function leadOf({ t }: Visit, { kept: [latest], persons }: PresentLayout): string {
  if (!latest?.layout) return t('layout.product')
  return t('layout.own', { day: formatDay(latest.keptOn as CalendarDate), who: nameOf(persons, latest.keptBy) })
}

function Outline({ visit: { t }, present: { layout, report, kept } }: Given) {
  const plain = (label: string) => ({ head: label, label })
  return (
    <section>
      <h2>{t('layout.outline')}</h2>
      <Table
        caption={t('layout.outline')}
        hiddenCaption
        rows={layout.parts}
        keyOf={({ number }) => number}
        columns={[
          {
            ...plain(t('layout.part')),
            cell: ({ number, title }) => (
              <span lang="sv-SE">
                {number} {title}
              </span>
            ),
          },
          { ...plain(t('layout.each')), cell: ({ each }) => t(`layout.each.${each}`) },
          {
            ...plain(t('layout.asks')),
            cell: ({ questions }) => (
              <ul class="plain-list" lang="sv-SE">
                {questions.map(({ id, prompt }) => (
                  <li key={id}>{prompt}</li>
                ))}
              </ul>
            ),
          },
          {
            ...plain(t('layout.shows')),
            cell: ({ questions }) =>
              questions
                .flatMap(({ shows = [] }) => shows)
                .map((kind) => t(`layout.shows.${kind}`))
                .join(', ') || '–',
          },
        ]}
      />
      <p>
        <a href={to('layoutFile', { report, version: kept[0]?.layout ? kept[0].version : 0 })} download>
          {t('layout.take')}
        </a>
      </p>
    </section>
  )
}

type FormGiven = Given & { readonly attempt: Attempt | undefined; readonly text: string | undefined }

function ChangeForm({ visit, present: { report, kept }, attempt, text }: FormGiven) {
  const { t } = visit
  return (
    <section>
      <h2>{t('layout.change')}</h2>
      <p>{t('layout.change.lead')}</p>
      <form class="form" method="post" action={to('layout', { report })} encType="multipart/form-data">
        <TokenField visit={visit} />
        <input type="hidden" name="basedOn" value={String(kept[0]?.version ?? 0)} />
        <LongField visit={visit} attempt={attempt} name="text" label={t('layout.text')} value={text} rows={14} />
        <FileField label={t('layout.file')} accept="application/json,.json" />
        <div class="actions">
          <button class="ds-button" data-variant="secondary" type="submit" name="act" value="try">
            {t('layout.try')}
          </button>
          <button class="ds-button" type="submit" name="act" value="keep">
            {t('layout.keep')}
          </button>
        </div>
      </form>
    </section>
  )
}
