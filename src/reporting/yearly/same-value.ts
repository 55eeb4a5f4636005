/*
 * Whether two ways of writing a quantity tell the same value: nio and 9, 40,5 Mkr and 40 480 000 kr. What is written more roughly
 * agrees with what is written more exactly when it is a rounding of it.
 */
const smallWords = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const scales: Readonly<Record<string, number>> = { kr: 1, tkr: 1000, mkr: 1_000_000 }
const number = /^(?<sign>[-−])?(?<whole>\d[\d\s]*)(?:,(?<part>\d+))?(?:\s*(?<unit>\S.*))?$/

/** `step` is the worth of the last digit; `about` when drygt or the like stands before it. */
type Written = { readonly value: number; readonly step: number; readonly unit: string; readonly about: boolean }

export function isSameValue(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [readWritten(one), readWritten(other)]
  if (!a || !b || a.unit !== b.unit) return false
  const [rough, exact] = a.step >= b.step ? [a, b] : [b, a]
  if (!rough.about && !exact.about && rough.step === exact.step) return rough.value === exact.value
  const within = rough.about || exact.about ? rough.step : rough.step / 2
  return Math.abs(rough.value - exact.value) <= within * (1 + 1e-9)
}

function readWritten(text: string): Written | undefined {
  const [, about = '', rest = ''] = /^(drygt |knappt |cirka |nästan )?(.*)$/su.exec(text.trim()) ?? []
  const [first = '', ...others] = rest.split(' ')
  const word = smallWords.indexOf(first)
  const found = number.exec(word === -1 ? rest : [word, ...others].join(' '))?.groups
  if (!found) return undefined
  const { sign, whole = '', part = '', unit = '' } = found
  const scale = scales[unit.toLowerCase()]
  const digits = `${whole.replaceAll(/\s/g, '')}.${part || '0'}`
  return {
    value: Number(digits) * (scale ?? 1) * (sign ? -1 : 1),
    step: 10 ** -part.length * (scale ?? 1),
    unit: scale === undefined ? unit : 'kr',
    about: about !== '',
  }
}
