/*
 * Finds where a section's prompts stand, so that what is left is the answers. A prompt is a window of lines whose words are the
 * prompt's words: the receiver's (the form's bag of words) or ours (the form's prompt). Prompts come in the form's order.
 */
import type { Form, Question, Section } from '../forms/index.ts'
import { contentWords, coverageOf, isBlank, shareIn } from './content-words.ts'

export type PromptKind = 'question' | 'note' | 'sub-prompt' | 'table-head' | 'if-yes' | 'if-no'

/** Lines where a prompt stands; `question` is the question that it is, or that it belongs to. */
export type Prompt = {
  readonly kind: PromptKind
  readonly question: Question
  readonly from: number
  readonly to: number
}

type Wanted = {
  readonly kind: PromptKind
  readonly question: Question
  readonly bags: readonly ReadonlySet<string>[]
}

type Window = Prompt & { readonly score: number }

const enough = 0.6
/** What a condition adds to the words of its question: "Beskriv kortfattat, gärna i punktform, hur …". */
const askingWords = ['beskriv', 'kortfattat', 'gärna', 'punktform']
const enoughOfLine = 0.5
const enoughOfTableLine = 0.7

/** @param range lines of the section below its heading, 1-based, inclusive. */
export function findPrompts(
  lines: readonly string[],
  range: readonly [number, number],
  section: Section,
  form: Form,
  skip: ReadonlyMap<number, unknown>,
): Prompt[] {
  const words = wordsByLine(lines, range, skip)
  const look: Look = { lines, range, words }
  const wanted = section.questions.flatMap((question) => wantedFor(question, form))
  const inOrder = bestChain(wanted.filter(({ kind }) => kind !== 'note').map((each) => windowsOf(look, each)))
  const free = (window: Window) => inOrder.every((prompt) => window.to < prompt.from || window.from > prompt.to)
  const notes = wanted.filter(({ kind }) => kind === 'note').map((each) => windowsOf(look, each).filter(free))
  return [...inOrder, ...bestChain(notes)].toSorted((a, b) => a.from - b.from)
}

/** A word that is parted by a hyphen at the end of a line counts as one, on both lines. */
function wordsByLine(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  skip: ReadonlyMap<number, unknown>,
): Map<number, string[]> {
  const words = new Map<number, string[]>()
  for (let line = from; line <= to; line += 1) {
    if (skip.has(line)) continue
    const before = partedWord(lines[line - 2] ?? '')
    const own = lines[line - 1] ?? ''
    const after = partedWord(own) === undefined ? '' : (/^\s*(\p{Ll}+)/u.exec(lines[line] ?? '')?.[1] ?? '')
    const text = after === '' ? own : `${own.trimEnd().slice(0, -1)}${after}`
    words.set(line, contentWords(before === undefined ? text : text.replace(/^\s*(?=\p{Ll})/u, before)))
  }
  return words
}

/** The beginning of a word that a hyphen at the end of the line has parted. */
function partedWord(line: string): string | undefined {
  const text = line.trimEnd()
  return text.endsWith('-') ? /(\p{L}+)-$/u.exec(text)?.[1] : undefined
}

function wantedFor(question: Question, form: Form): Wanted[] {
  const bags = [new Set(question.words), new Set(contentWords(question.prompt))]
  const own: Wanted = { kind: question.kind === 'note' ? 'note' : 'question', question, bags }
  if (question.kind === 'table') return [own, { kind: 'table-head', question, bags: tableBags(form, question.table) }]
  if (question.kind === 'choice-with-text') return [own, ...conditions(question, bags)]
  if (question.kind !== 'free-text') return [own]
  const under = (question.subPrompts ?? []).flatMap((id) => form.subPrompts.filter((prompt) => prompt.id === id))
  return [
    own,
    ...under.map(({ prompt, words }) => ({
      kind: 'sub-prompt' as const,
      question,
      bags: [new Set(words), new Set(contentWords(prompt))],
    })),
  ]
}

function tableBags(form: Form, id: string): ReadonlySet<string>[] {
  const table = form.tables[id]
  if (!table) return []
  const ours = table.columns.flatMap(({ title, help }) => contentWords(`${title} ${help}`))
  return [new Set(table.words), new Set(ours)]
}

function conditions(question: Extract<Question, { kind: 'choice-with-text' }>, bags: Wanted['bags']): Wanted[] {
  const { ifYes, ifNo } = question
  const asked = bags.map((bag) => new Set([...bag, ...askingWords]))
  const yes =
    ifYes === undefined ? [] : [{ kind: 'if-yes' as const, question, bags: [...asked, new Set(contentWords(ifYes))] }]
  const no =
    ifNo === undefined
      ? []
      : [
          {
            kind: 'if-no' as const,
            question,
            bags: [new Set(contentWords(`om nej ange anledningen till det ${ifNo}`))],
          },
        ]
  return [...yes, ...no]
}

type Look = {
  readonly lines: readonly string[]
  readonly range: readonly [number, number]
  readonly words: ReadonlyMap<number, readonly string[]>
}

function windowsOf(look: Look, wanted: Wanted): Window[] {
  if (wanted.kind === 'if-no') return refusedConditions(look, wanted)
  const found: Window[] = []
  for (let from = look.range[0]; from <= look.range[1]; from += 1) {
    if ((look.words.get(from) ?? []).length === 0) continue
    const best = wanted.bags
      .map((bag) => windowFrom(look, wanted, bag, from))
      .toSorted((a, b) => (b?.score ?? 0) - (a?.score ?? 0))[0]
    if (best) found.push(best)
  }
  return found
}

/** Grows down from a line while the lines are made of the prompt's words. */
function windowFrom(look: Look, wanted: Wanted, bag: ReadonlySet<string>, from: number): Window | undefined {
  const isTable = wanted.kind === 'table-head'
  const found = new Set<string>()
  let [to, gap] = [from - 1, 0]
  for (let line = from; line <= look.range[1]; line += 1) {
    const words = look.words.get(line) ?? []
    if (words.length === 0 && isBlank(look.lines[line - 1] ?? '')) {
      gap += 1
      if (gap > (isTable ? 16 : 2)) break
      continue
    }
    const share = shareIn(words, bag)
    if (share < enoughOfLine) break
    const fresh = words.some((word) => bag.has(word) && !found.has(word))
    if (!fresh && gap > 0 && !isTable) break
    for (const word of words) found.add(word)
    // The first row of a table often has a word of the head in its name: a head ends with a line that is all its own.
    if (!isTable || share >= enoughOfTableLine) to = line
    gap = 0
  }
  const coverage = coverageOf(bag, found)
  if (to < from || coverage < enough) return undefined
  // A short bag is easily met by chance: it has to be met in full.
  if (bag.size <= 2 && coverage < 1) return undefined
  return {
    kind: wanted.kind,
    question: wanted.question,
    from,
    to,
    score: coverage + (to - from) * (isTable ? 0.01 : -0.001),
  }
}

/** "Om nej, ange anledningen." */
function refusedConditions({ lines, range }: Look, { kind, question }: Wanted): Window[] {
  const found: Window[] = []
  for (let line = range[0]; line <= range[1]; line += 1)
    if (/^\s*[•\-–]?\s*om nej\b/i.test(lines[line - 1] ?? ''))
      found.push({ kind, question, from: line, to: line, score: 0.6 })
  return found
}

/** One window for each prompt at most, in order down the page, that together give the most. */
function bestChain(candidates: readonly (readonly Window[])[]): Prompt[] {
  type Chain = {
    readonly score: number
    readonly end: number
    readonly last: Window | undefined
    readonly before: Chain | undefined
  }
  let chains: Chain[] = [{ score: 0, end: 0, last: undefined, before: undefined }]
  for (const windows of candidates) {
    const longer = windows.flatMap((window) => {
      const before = chains.findLast((chain) => chain.end < window.from)
      return before ? [{ score: before.score + window.score, end: window.to, last: window, before }] : []
    })
    chains = onlyBetter([...chains, ...longer])
  }
  const prompts: Prompt[] = []
  for (let chain = chains.at(-1); chain?.last; chain = chain.before) prompts.unshift(chain.last)
  return prompts
}

/** By end; each gives more than all that end before it. So the last that ends before a line is the best of them. */
function onlyBetter<C extends { score: number; end: number }>(chains: readonly C[]): C[] {
  const kept: C[] = []
  for (const chain of chains.toSorted((a, b) => a.end - b.end || b.score - a.score))
    if (chain.score > (kept.at(-1)?.score ?? -1)) kept.push(chain)
  return kept
}
