/*
 * Bullets that come one after the other in the same answer, as lists.
 */
import type { Passage } from '../checked-text.ts'

const bullet = /^(?:[•·▪●*]|[-–]\s?)\s*\S/u

export function isBullet({ kind, text }: Passage): boolean {
  return (kind === 'body' || kind === 'cell') && bullet.test(text)
}

/** Lists of two or more. */
export function bulletLists(passages: readonly Passage[]): Passage[][] {
  const lists: Passage[][] = []
  let before: Passage | undefined
  for (const passage of passages) {
    const goesOn = before && isBullet(before) && before.question === passage.question
    if (isBullet(passage) && goesOn) lists.at(-1)?.push(passage)
    else if (isBullet(passage)) lists.push([passage])
    before = passage
  }
  return lists.filter((list) => list.length > 1)
}
