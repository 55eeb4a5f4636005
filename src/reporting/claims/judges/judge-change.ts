/*
 * Judges a word of change: ökat, oförändrat, förbättrats, kraftigt. Counts are unchanged when they are the same; money and per cent when
 * nobody would see the difference.
 */
import type { Unit } from '../../../foundation/index.ts'
import { cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import type { Said } from '../text/found-word.ts'
import type { ChangeKind } from '../words/claim-words.ts'
import { type Compared, comparedWith } from './compared-with.ts'
import { sayCompared, sayValue } from './say-series.ts'

export function judgeChange(kind: ChangeKind, papers: FigurePapers, said: Said): Judged {
  if (papers.isChange) return judgeSign(kind, papers)
  const compared = comparedWith(papers, said)
  return typeof compared === 'string' ? cannotTell(compared) : judgeCompared(kind, papers, compared, said.sentence)
}

export function judgeCompared(
  kind: ChangeKind,
  { better, unit }: Pick<FigurePapers, 'better' | 'unit'>,
  compared: Compared,
  sentence: string,
): Judged {
  const { before, now } = compared
  const why = sayCompared(compared, unit)
  const instead = now.value === before.value ? 'oförändrat' : now.value > before.value ? 'ökat' : 'minskat'
  switch (kind) {
    case 'up':
    case 'compared-up':
      return told(isRising(compared), why, instead)
    case 'down':
    case 'compared-down':
      return told(isFalling(compared), why, instead)
    case 'unchanged':
      return told(isSame(before.value, now.value, unit, sentence), why, instead)
    case 'nearly-unchanged':
      return told(Math.abs(now.value - before.value) <= Math.abs(before.value) / 20, why, instead)
    case 'better':
    case 'worse': {
      if (better === undefined) return cannotTell('Katalogen säger inte åt vilket håll siffran är bättre.')
      const rises = (kind === 'better') === (better === 'higher')
      return told(
        rises ? isRising(compared) : isFalling(compared),
        why,
        kind === 'better' ? 'försämrats' : 'förbättrats',
      )
    }
  }
}

/** A figure that is itself a change says its direction by its sign. */
function judgeSign(kind: ChangeKind, { value, unit }: FigurePapers): Judged {
  if (value === undefined) return cannotTell('Siffran finns inte längre.')
  const why = `Förändringen är ${sayValue(value, unit)}.`
  if (kind === 'up' || kind === 'compared-up') return told(value > 0, why, 'minskat')
  if (kind === 'down' || kind === 'compared-down') return told(value < 0, why, 'ökat')
  return kind === 'unchanged' ? told(value === 0, why) : cannotTell('Siffran är själv en förändring.')
}

function isRising({ now, readings, isEach }: Compared): boolean {
  if (isEach) return readings.every((reading) => reading === now || reading.value < now.value)
  return readings.slice(1).every(({ value }, at) => value > (readings[at]?.value ?? value))
}

function isFalling({ now, readings, isEach }: Compared): boolean {
  if (isEach) return readings.every((reading) => reading === now || reading.value > now.value)
  return readings.slice(1).every(({ value }, at) => value < (readings[at]?.value ?? value))
}

const softened = /i stort sett|i princip|nästan|ungefär|relativt|i det närmaste|tämligen|förhållandevis/iu

function isSame(before: number, now: number, unit: Unit, sentence: string): boolean {
  const share = softened.test(sentence) ? 0.03 : unit === 'pieces' || unit === 'persons' ? 0 : 0.01
  return Math.abs(now - before) <= Math.abs(before) * share
}

/** marginellt is at most five per cent and något ten; kraftigt at least ten. */
export function judgeDegree(degree: 'slight' | 'strong', word: string, compared: Compared, unit: Unit): Judged {
  const { before, now } = compared
  if (before.value === 0) return cannotTell('Värdet var 0 då.')
  const part = Math.abs(now.value - before.value) / Math.abs(before.value)
  const most = /^(?:något|svag)/iu.test(word) ? 0.1 : 0.05
  const why = sayCompared(compared, unit)
  return degree === 'slight' ? told(part <= most, why) : told(part >= 0.1, why)
}
