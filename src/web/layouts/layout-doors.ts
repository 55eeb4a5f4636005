/*
 * A layout is tried, which keeps nothing, or kept; one before it, or that of the product, is made to hold again.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds, yearly } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { layoutView } from './layout-page.tsx'
import { presentLayout, reportOf } from './present-layout.ts'

const journal = { done: 'layout.kept', refused: 'round.refused' }
const basedOn = z.coerce.number('form.notReadable').int('form.notReadable')

export const layoutDoor = door({
  at: paths.layout,
  who: rounds.isLeader,
  journal,
  input: z.object({
    report: z.string(),
    basedOn,
    text: z.string('form.notReadable').max(500_000, 'form.notReadable'),
    act: z.enum(['try', 'keep'], 'form.notReadable'),
  }),
  keeps: ['text'],
  async handle(visit, { text: typed, act, ...given }) {
    const { house, person, today, t } = visit
    if (!person) throw new Refusal('not-allowed')
    const { report, things } = await presentLayout(visit)
    const text = sentText(visit) ?? typed
    if (text.trim() === '') {
      const problems = { text: 'layout.nothing' as const }
      const attempt = { typed: { text }, problems, refusal: t('layout.nothing'), status: 422 as const }
      return { kind: 'show', view: { ...(await layoutView(visit, attempt)), status: 422 } }
    }
    const input = { report, text, year: house.year, basedOn: given.basedOn }
    const checked = yearly.layouts.checkLayout(input, things)
    if (act === 'try' || !checked.layout)
      return {
        kind: 'show',
        view: { ...(await layoutView(visit, undefined, { checked, text })), status: checked.layout ? 200 : 422 },
      }
    await yearly.layouts.keepLayout(house.store, person, input, things, today)
    return goTo(to('layout', { report }), 'layout.kept')
  },
  again: layoutView,
})

/** The file that came with the form, as text. */
function sentText({ files }: Visit): string | undefined {
  const file = files['fil']
  return file && new TextDecoder().decode(file.bytes)
}

export const layoutRestoreDoor = door({
  at: paths.layoutRestore,
  who: rounds.isLeader,
  journal,
  input: z.object({ report: z.string(), basedOn, version: basedOn }),
  async handle(visit, given) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const report = reportOf(given.report)
    await yearly.layouts.restoreLayout(house.store, person, { ...given, report }, today)
    return goTo(to('layout', { report }), 'layout.restored')
  },
  again: layoutView,
})
