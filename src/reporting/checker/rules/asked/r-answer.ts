/*
 * R-ANSWER: an answer that leaves out what the question asks for: named actors, how something has been used, or anything beyond
 * the question's own words.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type Question, questionsOf } from '../../../forms/index.ts'
import type { ReadAnswer } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { type AnsweredTable, answeredTables, cellOf } from '../rows/answered-tables.ts'
import { partsLeftOut } from './parts-left-out.ts'
import { topicsLeftOut } from './topics-left-out.ts'

export const rAnswer: Rule = {
  id: 'R-ANSWER',
  title: 'Svar som inte ger det som frågas efter',
  needs: ['form'],
  find: findGaps,
}

function findGaps(input: RuleInput): Found[] {
  const questions = input.form ? questionsOf(input.form) : []
  const answers = new Map((input.report?.answers ?? []).map((answer) => [answer.question, answer]))
  return [
    ...questions.flatMap((question) => {
      const answer = answers.get(question.id)
      return answer && question.kind === 'free-text'
        ? [
            ...noActors(question, answer),
            ...onlyEcho(question, answer),
            ...unanswered(question, answer),
            ...(input.form ? partsLeftOut(input.form, question, answer) : []),
            ...topicsLeftOut(question, answer),
          ]
        : []
    }),
    ...answeredTables(input).flatMap(useNotTold),
    ...answeredTogether(questions, answers),
  ]
}

/** Two prompts that come right after one another, and one answer to both. */
function answeredTogether(questions: readonly Question[], answers: ReadonlyMap<string, ReadAnswer>): Found[] {
  const asked = questions.filter(({ kind }) => kind !== 'note')
  return asked.flatMap((question, at) => {
    const next = asked[at + 1]
    const answer = next && answers.get(next.id)
    const first = answers.get(question.id)?.lines[0]
    const isOne = first !== undefined && first[0] === answer?.lines[0]?.[0] && first[1] === answer.lines[0][1]
    if (question.kind !== 'free-text' || next?.kind !== 'free-text' || !answer || !isOne) return []
    return [
      {
        severity: 'warning',
        lines: answer.lines.slice(0, 1),
        quotes: [answer.text.trim().slice(0, 120)],
        message: `Frågorna ${question.id} och ${next.id} har fått ett gemensamt svar. Svara på var och en för sig.`,
      },
    ]
  })
}

type FreeText = Extract<Question, { kind: 'free-text' }>

function unanswered({ id, required }: FreeText, { text }: ReadAnswer): Found[] {
  return required && text.trim() === ''
    ? [
        {
          severity: 'error',
          lines: [],
          quotes: [],
          message: `Fråga ${id} har inget svar. Svara, eller skriv varför det inte går.`,
        },
      ]
    : []
}

const actor =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+(?:verket|styrelsen|myndigheten|kommun|region|universitet|högskola|förbundet|rådet)|Region \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:kommun|högskola|universitet|församling)|Länsstyrelsen|Arbetsförmedlingen|\p{Lu}{2,6}|\p{Lu}[\p{L}]+ \p{Lu}[\p{L}]+|[Kk]ommunerna|[Ll]änets kommuner|[Ll]ärosäten|[Bb]ranschorganisationer|[Ff]ackförbund)(?!\p{L})/gu

/** The question asks who took part, and hardly anyone is named. */
function noActors({ id, parts, prompt }: FreeText, { text, lines }: ReadAnswer): Found[] {
  if (!parts?.includes('aktörer') || text.trim() === '') return []
  const named = new Set(hitsOf(text, actor).map(([name]) => name.toLowerCase()))
  if (named.size >= 3) return []
  return [
    {
      severity: 'warning',
      lines: lines.slice(0, 1),
      quotes: [...named],
      message: `Fråga ${id} vill veta vilka aktörer ni samverkat med (${prompt.toLowerCase().replace(/\.$/, '')}). Namnge dem.`,
    },
  ]
}

const stem = (word: string) => word.toLowerCase().slice(0, 6)

/** A short answer whose words are the question's words says only that what is asked is so. */
function onlyEcho({ id, words, prompt }: FreeText, { text, lines }: ReadAnswer): Found[] {
  const own = text.match(/\p{L}{5,}/gu) ?? []
  const asked = new Set([...words, ...(prompt.match(/\p{L}{5,}/gu) ?? [])].map(stem))
  const echoed = own.filter((word) => asked.has(stem(word))).length
  if (own.length < 12 || own.length > 45 || /\d/.test(text) || echoed / own.length < 0.4) return []
  return [
    {
      severity: 'warning',
      lines: lines.slice(0, 1),
      quotes: [text.slice(0, 160)],
      message: `Svaret på ${id} upprepar frågan. Skriv hur, med exempel eller siffror.`,
    },
  ]
}

const use =
  /använ[dt]|underlag|till grund|grund för|stöd (?:till|för|i)(?!\p{L})|spri(?:dd|ds|der|ts)|kommunicerat|delat|tagits till vara|tas till vara|lett till|bidragit till|bidrar till|har gett|beslut|förbättra|följa upp|planera/iu
const couldBe = /kan (?:exempelvis |till exempel |även |också )?användas/iu

/** The column for how knowledge has been used tells what the analysis is about, or how it could be used. */
function useNotTold({ kind, rows, table }: AnsweredTable): Found[] {
  const column = table.columns.find(({ id }) => id === 'use')
  if (kind !== 'analyser' || !column) return []
  return rows.flatMap((row) => {
    const cell = cellOf(row, column)
    const only = couldBe.test(cell?.text ?? '') && !/har använ|används/iu.test(cell?.text ?? '')
    if (!cell || (use.test(cell.text) && !only)) return []
    const message = only
      ? `«${row.name}»: här står hur analysen kan användas, inte hur den har använts. Skriv vad den lett till.`
      : `«${row.name}»: kolumnen beskriver innehållet, inte hur kunskapen tagits till vara. Skriv hur den använts.`
    return [
      {
        severity: 'warning',
        lines: [...row.lines.slice(0, 1), ...cell.lines],
        quotes: [cell.text.slice(0, 140)],
        message,
      },
    ]
  })
}
