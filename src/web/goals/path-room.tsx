/*
 * The path of an indicator is entered or changed: name, unit, direction, baseline, targets, and the goals that it follows.
 */
import { z } from 'zod'
import { Refusal, slug } from '../../foundation/index.ts'
import { type Strategy, targets } from '../../strategy/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField, TextField, TicksField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import { tickedIn } from '../rounds/ticked-in.ts'
import type { PageView, Visit } from '../visit.ts'
import { readPoints, writePoints } from './read-points.ts'

const mayRead = (person: Parameters<typeof targets.mayFollowGoals>[0]) => targets.mayFollowGoals(person, 'read')

export const pathPage: Page = page({ at: paths.goalPath, who: mayRead, show: (visit) => pathView(visit) })

const needed = z.string('form.notReadable').trim().min(1, 'case.form.needed').max(160, 'form.notReadable')
const points = z.string('form.notReadable').refine((text) => readPoints(text) !== undefined, 'path.points.wrong')

export const pathDoor = door({
  at: paths.goalPath,
  who: mayRead,
  journal: { done: 'indicator.path-recorded', refused: 'indicator.refused' },
  input: z.looseObject({
    /** Empty for a new one. */
    indicator: z.string('form.notReadable').default(''),
    version: z.coerce.number('form.notReadable').int('form.notReadable').min(0, 'form.notReadable'),
    name: needed,
    unit: needed,
    decimals: z.coerce
      .number('path.decimals.wrong')
      .int('path.decimals.wrong')
      .min(0, 'path.decimals.wrong')
      .max(3, 'path.decimals.wrong'),
    better: z.enum(['higher', 'lower'], 'form.notReadable'),
    baseline: points.refine((text) => (readPoints(text) ?? []).length < 2, 'path.points.wrong'),
    targets: points,
    source: needed,
  }),
  keeps: ['targets'],
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { name, unit, decimals, better, source } = given
    const id = given.indicator || slug(name)
    const [baseline] = readPoints(given.baseline) ?? []
    const content = { name, unit, decimals, better, source, targets: readPoints(given.targets) ?? [] }
    const goals = tickedIn(given, 'goals')
    const path = { id, version: given.version, ...content, goals, ...(baseline ? { baseline } : {}) }
    await targets.recordIndicatorPath(house.store, person, path)
    return goTo(to('goalIndicator', { id }), 'path.saved')
  },
  again: pathView,
})

async function pathView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, query } = visit
  const { strategy } = await visit.register()
  const id = attempt?.typed['indicator'] ?? query.get('indikator') ?? ''
  const followUp = await house.store.read(house.region, (db) => targets.getGoalFollowUp(db, house.region))
  const present = followUp.paths.find((path) => path.id === id)
  return {
    title: present ? t('path.change', { name: present.name }) : t('path.new'),
    crumbs: [
      { name: t('goals.title'), href: to('goals') },
      ...(present ? [{ name: present.name, href: to('goalIndicator', { id: present.id }) }] : []),
    ],
    lead: t('path.lead'),
    body: <PathForm visit={visit} present={present} strategy={strategy} attempt={attempt} />,
  }
}

type FormGiven = {
  readonly visit: Visit
  readonly present: targets.IndicatorPath | undefined
  readonly strategy: Strategy | undefined
  readonly attempt: Attempt | undefined
}

function PathForm({ visit, present, strategy, attempt }: FormGiven) {
  const { t, query } = visit
  const given = { visit, attempt }
  const directions = (['higher', 'lower'] as const).map((value) => ({ value, name: t(`indicator.better.${value}`) }))
  const goals = (strategy?.goals ?? []).map(({ id, name }) => ({ value: id, name }))
  const baseline = present?.baseline ? writePoints([present.baseline]) : ''
  return (
    <form class="form" method="post" action={to('goalPath')}>
      <FormProblem visit={visit} attempt={attempt} />
      <TokenField visit={visit} />
      <input type="hidden" name="indicator" value={present?.id ?? ''} />
      <input type="hidden" name="version" value={String(present?.version ?? 0)} />
      <TextField {...given} name="name" label={t('path.name')} value={present?.name ?? query.get('namn') ?? ''} />
      <TextField {...given} name="unit" label={t('path.unit')} help={t('path.unit.help')} value={present?.unit} />
      <TextField {...given} name="decimals" label={t('path.decimals')} value={String(present?.decimals ?? 1)} />
      <ChoiceField
        {...given}
        name="better"
        label={t('indicator.better')}
        options={directions}
        value={present?.better}
      />
      <TextField
        {...given}
        name="baseline"
        label={t('path.baseline')}
        help={t('path.baseline.help')}
        value={baseline}
      />
      <LongField
        {...given}
        name="targets"
        label={t('path.targets')}
        help={t('path.targets.help')}
        value={writePoints(present?.targets ?? [])}
        rows={3}
      />
      <TicksField
        legend={t('path.goals')}
        name="goals"
        options={goals}
        chosen={present?.goals ?? []}
        attempt={attempt}
      />
      <TextField {...given} name="source" label={t('catalogue.source')} value={present?.source} />
      <button class="ds-button" type="submit">
        {t('form.save')}
      </button>
    </form>
  )
}
