/*
 * Whether two ways of writing a quantity tell the same value: nio and 9, 40,5 Mkr and 40 480 000 kr. What is written more roughly
 * agrees with what is written more exactly when it is a rounding of it.
 */
const smallWords = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
/** Powers of ten. */
const scales: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mkr: 6 }
const number = /^(?<sign>[-−])?(?<whole>\d[\d\s]*)(?:,(?<part>\d+))?(?:\s*(?<unit>\S.*))?$/

/**
 * The digits as a whole number, and the power of ten of the last one: 40,5 Mkr is 405 and 5. Held so, since 8 253,342 times 1 000 is
 * not 8 253 342 in binary fractions. `about` when drygt or the like stands before it.
 */
type Written = { readonly digits: bigint; readonly power: number; readonly unit: string; readonly about: boolean }

export function isSameValue(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [readWritten(one), readWritten(other)]
  if (!a || !b || a.unit !== b.unit) return false
  const finest = Math.min(a.power, b.power)
  const [first, second] = [inSteps(a, finest), inSteps(b, finest)]
  const apart = first > second ? first - second : second - first
  const step = 10n ** BigInt(Math.max(a.power, b.power) - finest)
  if (a.about || b.about) return apart <= step
  return a.power === b.power ? apart === 0n : 2n * apart <= step
}

/** How many of a power of ten it is. */
function inSteps({ digits, power }: Written, finest: number): bigint {
  return digits * 10n ** BigInt(power - finest)
}

function readWritten(text: string): Written | undefined {
  const [, about = '', rest = ''] = /^(drygt |knappt |cirka |nästan )?(.*)$/su.exec(text.trim()) ?? []
  const [first = '', ...others] = rest.split(' ')
  const word = smallWords.indexOf(first)
  const found = number.exec(word === -1 ? rest : [word, ...others].join(' '))?.groups
  if (!found) return undefined
  const { sign, whole = '', part = '', unit = '' } = found
  const scale = scales[unit.toLowerCase()]
  const digits = BigInt(`${whole.replaceAll(/\s/g, '')}${part}`)
  return {
    digits: sign ? -digits : digits,
    power: (scale ?? 0) - part.length,
    unit: scale === undefined ? unit : 'kr',
    about: about !== '',
  }
}
