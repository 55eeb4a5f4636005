/*
 * The first page of a report: what it is put together from, how much of it a person has written, and how to read what is
 * stated, computed and missing.
 */
import { build, type Node } from '../../documents/index.ts'
import { type Form, questionsOf } from '../forms/index.ts'
import type { Register } from '../register/index.ts'
import { listMissing } from '../register/index.ts'
import { addresses } from './addresses.ts'
import { computedNode } from './figure-nodes.ts'
import { counted } from './wording.ts'

/** The region whose data is invented, and what every page of its reports says. */
export const inventedRegion = 'exempellan'
export const inventedNotice = 'Exempellän är ett påhittat län. Allt här är exempel.'

export const provisionalNotice =
  'Formuläret är preliminärt: mottagarens anvisningar är inte kända i sin helhet. Jämför med dem innan rapporten lämnas.'

/** @param written ids of the questions that somebody has answered. */
export function frontMatter(register: Register, form: Form, written: ReadonlySet<string>): Node[] {
  return [
    build.heading(1, 'Om rapporten', { id: 'om-rapporten' }),
    whatItIs(register, form),
    howMuch(register, form, written),
    ...(register.region.id === inventedRegion ? [build.note('observe', inventedNotice)] : []),
    ...(form.provisional ? [build.note('observe', provisionalNotice, `Källa för formuläret: ${form.source}`)] : []),
    howToRead(),
  ]
}

function whatItIs({ region, year }: Register, form: Form): Node {
  return build.paragraph(
    `Rapporten gäller ${region.county} ${year} och följer formuläret ”${form.title}”. Den är sammanställd ur det register som ${region.name} för över strategi, planer, pengar, insatser, samverkan och analyser.`,
  )
}

function howMuch(register: Register, form: Form, written: ReadonlySet<string>): Node {
  const texts = questionsOf(form).filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')
  const done = texts.filter(({ id }) => written.has(id)).length
  const missing = listMissing(register)
  const facts = missing.reduce((sum, { what }) => sum + what.length, 0)
  return build.paragraph(
    'Formuläret har ',
    computedNode('fragor', texts.length, 'frågor i formuläret som besvaras med text', ''),
    ` ${texts.length === 1 ? 'fråga' : 'frågor'} som besvaras med text. Skrivna svar: `,
    computedNode('skrivna-svar', done, 'frågor med ett skrivet svar', ''),
    '. Utkast ur registret: ',
    computedNode('utkast', texts.length - done, 'frågor utan skrivet svar', ''),
    '. I registret saknas ',
    computedNode('saknade-uppgifter', facts, 'uppgifter som ingen källa ger', addresses.missing),
    ` ${facts === 1 ? 'uppgift' : 'uppgifter'}, fördelade på ${counted(missing.length, 'post', 'poster')}; de räknas upp sist i rapporten.`,
  )
}

function howToRead(): Node {
  const item = (word: string, says: string) => [build.paragraph(build.text(word, 'strong'), `: ${says}`)]
  return build.note(
    'origin',
    build.bullets([
      item(
        'Beräknad uppgift',
        'räknad ur registrets rader när rapporten sammanställdes. På webben leder talet till raderna.',
      ),
      item(
        'Angiven uppgift',
        'ett tal som en källa anger men vars rader inte finns i registret. Källan står vid talet.',
      ),
      item('Uppgift saknas', 'ingen källa ger uppgiften. Den är efterfrågad och inte gissad.'),
      item(
        'Utkast',
        'text som är sammanställd ur registret där ingen har skrivit ett svar. Den ersätts när svaret skrivs.',
      ),
    ]),
  )
}
