/*
 * The endings of the Swedish word list. Each rule takes away some letters from a headword and adds others; it belongs to a flag
 * that the headword must carry. We walk backwards: from a word in a text to the headwords that could have given it.
 */

export type Ending = {
  readonly flag: string
  readonly strip: string
  readonly add: string
  /** Flags that the made form carries; empty for a form that stands by itself. */
  readonly carries: string
  readonly fits: RegExp | undefined
}

export type Endings = {
  readonly byAdd: ReadonlyMap<string, readonly Ending[]>
  readonly longest: number
}

const endingLine = /^SFX\s+(\S)\s+(\S+)\s+([^\s/]+)(?:\/(\S+))?\s+(\S+)/

export function readEndings(affixes: string): Endings {
  const byAdd = new Map<string, Ending[]>()
  let longest = 0
  for (const line of affixes.split('\n')) {
    const [, flag, strip, add, carries, condition] = endingLine.exec(line) ?? []
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) continue
    const ending = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      carries: carries ?? '',
      fits: condition === '.' ? undefined : new RegExp(`${condition}$`, 'u'),
    }
    longest = Math.max(longest, ending.add.length)
    const same = byAdd.get(ending.add)
    if (same) same.push(ending)
    else byAdd.set(ending.add, [ending])
  }
  return { byAdd, longest }
}
