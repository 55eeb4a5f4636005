/*
 * What a leader does with Word templates: uploads one, gives it a new file, uses an earlier one, removes it, takes it back, chooses where it is
 * used.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { templates } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { followTheForm, listPlaces, ownForm } from './list-places.ts'
import { templateView } from './template-page.tsx'
import { templatesView } from './templates-page.tsx'

const refused = 'template.refused'

export const uploadTemplateDoor = door({
  at: paths.templates,
  who: templates.mayKeep,
  journal: { done: 'template.kept', refused },
  input: z.object({
    name: z.string('form.notReadable').trim().min(1, 'templates.name.missing').max(120, 'form.notReadable'),
    receiver: z.string('form.notReadable').trim().max(120, 'form.notReadable'),
  }),
  async handle(visit, { name, receiver }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const given = { name, receiver, file: sentFile(visit) }
    const { id } = await templates.keepTemplate(house.store, person, given, today)
    return goTo(to('template', { template: id }), 'templates.kept')
  },
  again: templatesView,
})

export const replaceTemplateDoor = door({
  at: paths.templateReplace,
  who: templates.mayKeep,
  journal: { done: 'template.replaced', refused },
  input: z.object({ template: z.string() }),
  async handle(visit, { template }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    await templates.replaceTemplate(house.store, person, template, sentFile(visit), today)
    return goTo(to('template', { template }), 'templates.replaced')
  },
  again: templateView,
})

const notices = { use: 'templates.fileUsed', remove: 'templates.removed', restore: 'templates.restored' } as const

export const changeTemplateDoor = door({
  at: paths.templateStep,
  who: templates.mayKeep,
  journal: { done: 'template.changed', refused },
  input: z.object({
    template: z.string(),
    step: z.enum(['use', 'remove', 'restore'], 'form.notReadable'),
    file: z.coerce.number('form.notReadable').int('form.notReadable').default(0),
  }),
  async handle({ house, person }, { template, step, file }) {
    if (!person) throw new Refusal('not-allowed')
    await templates.changeTemplate(house.store, person, template, step === 'use' ? { step, file } : { step })
    return goTo(to('template', { template }), notices[step])
  },
  again: templateView,
})

export const chooseTemplateDoor = door({
  at: paths.templateChoose,
  who: templates.mayKeep,
  journal: { done: 'template.chosen', refused },
  input: z.object({ place: z.string('form.notReadable'), template: z.string('form.notReadable') }),
  async handle(visit, { place, template }) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    if (!(await listPlaces(visit, [])).some((each) => each.place === place)) throw new Refusal('not-found')
    const [kind = '', ...id] = place.split('/')
    const chosen = template === followTheForm ? undefined : template === ownForm ? '' : template
    const at: templates.Place = { kind: kind === 'round' ? 'round' : 'form', id: id.join('/') }
    await templates.chooseTemplate(house.store, person, at, chosen)
    return goTo(to('templates'), 'templates.chosen')
  },
  again: templatesView,
})

/** @throws Refusal `template-missing` when no file came. */
function sentFile({ files }: Visit): templates.SentTemplate {
  const file = files['fil']
  if (!file || file.bytes.length === 0) throw new Refusal('template-missing')
  return file
}
