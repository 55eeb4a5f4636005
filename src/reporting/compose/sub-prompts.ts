/*
 * Sub-prompts that come back at many questions: sustainability in three dimensions, and Agenda 2030. The draft refers to the
 * sections where the form asks for the perspectives, and says what is missing for this one.
 */
import { build, type Node } from '../../documents/index.ts'
import { sectionsOf } from '../forms/index.ts'
import { anchorOfSection } from './addresses.ts'
import type { Place } from './place.ts'
import { isAbout } from './subjects.ts'
import { listed, lower } from './wording.ts'

export function subAnswers(place: Place): Node[] {
  const { question, form } = place
  if (question.kind !== 'free-text' || !question.subPrompts) return []
  return form.subPrompts
    .filter(({ id }) => question.subPrompts?.includes(id))
    .map(({ id, required }) => (id === 'sustainability' ? sustainability(place) : plain(id, required)))
}

function sustainability(place: Place): Node {
  const perspectives = place.register.strategy?.perspectives ?? []
  const told =
    perspectives.length > 0 && isAbout(place, 'RUS')
      ? [`Strategin ska i allt ta hänsyn till ${listed(perspectives.map(lower))}. `]
      : []
  return build.paragraph(
    build.text('Hållbarhet: ', 'strong'),
    ...told,
    ...references(place),
    'Hur ekonomisk, social och miljömässig hållbarhet har vägts in i det här avsnittet: ',
    build.missing({ what: 'hållbarhet' }),
    '.',
  )
}

/** `Se också 4.1, 4.2 och 4.3.` with each number leading to its section. */
function references({ form, section }: Place): (string | Node)[] {
  const found = sectionsOf(form).filter(
    ({ number, title }) => number !== section.number && /jämställdhet|integration|miljö|klimat/i.test(title),
  )
  if (found.length === 0) return []
  const parts = found.flatMap(({ number }, at) => [
    at === 0 ? 'Se också ' : at === found.length - 1 ? ' och ' : ', ',
    build.reference({ kind: 'section', target: anchorOfSection(number), text: number }),
  ])
  return [...parts, '. ']
}

const names: Readonly<Record<string, string>> = { agenda2030: 'Agenda 2030' }

function plain(id: string, required: boolean): Node {
  return build.paragraph(
    build.text(`${names[id] ?? 'Delfråga'}: `, 'strong'),
    ...(required ? [] : ['frivillig delfråga; ']),
    build.missing({ what: names[id] ?? id }),
    '.',
  )
}
