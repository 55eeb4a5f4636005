/*
 * Judges one word by the papers of its figure.
 */
import type { FigurePapers, Verdict } from './claim.ts'
import type { ClaimKind, ClaimWord } from './claim-words.ts'
import { type Compared, comparedWith } from './compared-with.ts'

export type Judged = { readonly verdict: Verdict; readonly why: string }

const cannot = (why: string): Judged => ({ verdict: 'cannot-tell', why })
const told = (holds: boolean, why: string): Judged => ({ verdict: holds ? 'holds' : 'fails', why })
const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

export function judgeWord(
  { kind, share }: Pick<ClaimWord, 'kind' | 'share'>,
  papers: FigurePapers,
  sentence: string,
): Judged {
  if (papers.value === undefined) return cannot('Siffran finns inte längre.')
  if (kind === 'share') return judgeShare(share ?? [0, 0], papers, papers.value)
  if (kind === 'highest' || kind === 'lowest' || kind === 'second')
    return judgeRank(kind, papers, papers.value, sentence)
  const compared = comparedWith(papers, sentence)
  if (typeof compared === 'string') return cannot(compared)
  return judgeChange(kind, papers, compared)
}

type Change = Exclude<ClaimKind, 'highest' | 'lowest' | 'second' | 'share'>

function judgeChange(kind: Change, { better }: FigurePapers, compared: Compared): Judged {
  const { before, now, steps } = compared
  const why = `${directionOf(before.value, now.value)} från ${number.format(before.value)} (${before.period}) till ${number.format(now.value)} (${now.period}).`
  const all = (holds: (a: number, b: number) => boolean) => steps.every(([a, b]) => holds(a, b))
  const ratio = before.value === 0 ? undefined : now.value / before.value
  switch (kind) {
    case 'up':
    case 'compared-up':
      return told(
        all((a, b) => b > a),
        why,
      )
    case 'down':
    case 'compared-down':
      return told(
        all((a, b) => b < a),
        why,
      )
    case 'unchanged':
      return told(Math.abs(now.value - before.value) <= Math.abs(before.value) / 100, why)
    case 'better':
    case 'worse': {
      if (better === undefined) return cannot('Katalogen säger inte åt vilket håll siffran är bättre.')
      const rises = (kind === 'better') === (better === 'higher')
      return told(
        all((a, b) => (rises ? b > a : b < a)),
        why,
      )
    }
    case 'doubled':
    case 'tripled':
    case 'halved':
      return ratio === undefined ? cannot('Värdet var 0 då.') : told(isWithin(ratio, ratios[kind]), why)
  }
}

const ratios: Readonly<Record<'doubled' | 'tripled' | 'halved', readonly [number, number]>> = {
  doubled: [1.9, 2.25],
  tripled: [2.85, 3.3],
  halved: [0.45, 0.55],
}

function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to
}

function directionOf(before: number, now: number): string {
  if (now === before) return 'Värdet är oförändrat:'
  return now > before ? 'Värdet har ökat' : 'Värdet har minskat'
}

function judgeShare(share: readonly [number, number], { unit, whole }: FigurePapers, value: number): Judged {
  const part = unit === 'percent' ? value / 100 : whole === undefined || whole === 0 ? undefined : value / whole
  if (part === undefined) return cannot('Det finns inget helt att jämföra med.')
  return told(isWithin(part, share), `Värdet är ${number.format(100 * part)} procent av det hela.`)
}

/** Among its sisters, or among its own years where the sentence speaks of time. */
function judgeRank(
  kind: 'highest' | 'lowest' | 'second',
  papers: FigurePapers,
  value: number,
  sentence: string,
): Judged {
  const ofTime = /någonsin|sedan (?:19|20)\d\d|sedan mätning|hittills|på \p{L}+ år|rekord/iu.test(sentence)
  const { own, others } = ofTime ? yearsOf(papers, value, sentence) : sistersOf(papers)
  if (own === undefined || others.length === 0) return cannot('Det finns inga andra värden att jämföra med.')
  const above = others.filter((other) => other > own).length
  const ties = others.filter((other) => other === own).length
  if (ties > 0) return cannot('Flera har samma värde.')
  const below = others.length - above
  const why = `Värdet ligger på plats ${above + 1} av ${others.length + 1}.`
  if (kind === 'second') return told(above === 1, why)
  return told(kind === 'highest' ? above === 0 : below === 0, why)
}

function sistersOf({ sisters }: FigurePapers) {
  return {
    own: sisters.find(({ own }) => own)?.value,
    others: sisters.filter(({ own }) => !own).map(({ value }) => value),
  }
}

function yearsOf({ series, period }: FigurePapers, value: number, sentence: string) {
  const since = /sedan ((?:19|20)\d\d)/u.exec(sentence)?.[1]
  const others = series.filter(
    (reading) => reading.period !== period && (since === undefined || reading.period >= since),
  )
  const reaches = since === undefined || series.some((reading) => reading.period <= since)
  return { own: value as number | undefined, others: reaches ? others.map((reading) => reading.value) : [] }
}
