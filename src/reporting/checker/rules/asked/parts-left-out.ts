/*
 * What a question asks for in so many words, and its answer does not hold: the parts of a split, what was hard, a comparison
 * with the year before, what has come of it.
 */
import type { Form, Question } from '../../../forms/index.ts'
import type { ReadAnswer } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import { amountsIn } from '../figures/amounts.ts'

type FreeText = Extract<Question, { kind: 'free-text' }>

export function partsLeftOut(form: Form, question: FreeText, answer: ReadAnswer): Found[] {
  if (answer.text.trim().split(/\s+/u).length < 8) return []
  const certain = [...splitParts(question, answer.text), ...outcome(question, answer.text)]
  const asked = [...hardships(question, answer.text), ...comparison(form.year, question, answer.text)]
  return [
    ...certain.map((message) => say('warning', answer, message)),
    ...asked.map((message) => say('notice', answer, message)),
  ]
}

function say(severity: Found['severity'], { lines, text }: ReadAnswer, message: string): Found {
  return { severity, lines: lines.slice(0, 1), quotes: [text.trim().slice(0, 120)], message }
}

const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 7))

/** The amounts of the answer name each part that the question splits into, once any two of them are named. */
function splitParts({ id, parts = [] }: FreeText, text: string): string[] {
  const labels = amountsIn(text, 0)
    .map(({ numberTo }) => /^\s*\p{L}+\.? (?:till|för|i) ([^.,;\d]{4,60})/u.exec(text.slice(numberTo))?.[1] ?? '')
    .join(' ')
    .toLowerCase()
  const asked = parts.filter((part) => !/jämför|aktör/iu.test(part))
  const without = asked.filter((part) => !stemsOf(part).some((stem) => labels.includes(stem)))
  if (without.length === 0 || asked.length - without.length < 2) return []
  return [`Fråga ${id} vill se fördelningen även på ${without.join(' och ')}. Ange det som en egen post.`]
}

const hard =
  /utmaning|svår|hinder|hindra|problem|brist|saknas|tyvärr|pandemi|begräns|oklar|risk|konkurs|inte kunnat|trots|dock|påverkats|lidande/iu

function hardships({ id, prompt }: FreeText, text: string): string[] {
  if (!/(?<!\p{L})(?:svårighet|utmaning)/iu.test(prompt) || hard.test(text)) return []
  return [
    `Fråga ${id} ber också om svårigheter i genomförandet, och svaret nämner inga. Skriv vilka, eller att det inte funnits några.`,
  ]
}

function comparison(year: number, { id, prompt, parts = [] }: FreeText, text: string): string[] {
  const asks = /(?:mot|jämfört med|i förhållande till) (?:förra|föregående) år/iu
  if (!asks.test(prompt) && !parts.some((part) => asks.test(part))) return []
  const compares = new RegExp(
    `förra året|föregående år|tidigare år|(?:jämfört|jämförelse) med|än (?:under )?(?:tidigare|${year - 1})|(?:mot|till skillnad från) ${year - 1}`,
    'iu',
  )
  if (compares.test(text)) return []
  return [`Fråga ${id} vill veta vad som ändrats mot året före. Jämför med ${year - 1}.`]
}

const happened = /(?<!\p{L})(?:har|hade|blev|fick|gav|ledde|bidrog|kunde|\p{L}{3,}(?:ades|erades|des|tes))(?!\p{L})/iu

/** "Hur har … bidragit?": a short answer in the present tense says what holds, not what came of it. */
function outcome({ id, prompt }: FreeText, text: string): string[] {
  const short = text.trim().split(/\s+/u).length <= 70
  if (!/^(?:hur|på vilket sätt) har /iu.test(prompt) || !short || happened.test(text)) return []
  return [
    `Svaret på ${id} säger vad som gäller, inte vad som blev av det under året. Skriv hur, med exempel eller siffror.`,
  ]
}
