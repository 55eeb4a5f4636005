/*
 * Changing what a case is about. The old description is kept in the history.
 */
import { decisions } from '../../../portfolio/index.ts'
import { descriptionFields } from '../description-form.tsx'
import { DescriptionInput } from '../read-description.ts'
import { actRoom } from './act-room.tsx'

export const describeRoom = actRoom({
  act: 'describe',
  slug: 'beskriv',
  title: 'case.act.describe',
  lead: 'case.act.describe.lead',
  button: 'form.save',
  done: 'case.done.describe',
  keeps: ['summary', 'regionalValue'],
  input: DescriptionInput,
  Form: ({ visit, so, attempt }) =>
    descriptionFields({ visit, kind: so.description.kind, about: so.description, attempt }),
  record: ({ house, today }, person, version, described) =>
    decisions.recordDescription(house.store, person, version, described, today),
})
