/*
 * What a report counts about itself: its questions, its answers, and what the register lacks. Every report has its own, so that two of them
 * differ says nothing about the region.
 */
const inFrontMatter: ReadonlySet<string> = new Set(['fragor', 'skrivna-svar', 'utkast', 'saknade-uppgifter'])

/** @param id of a figure node. */
export function isOwnFigure(id: string): boolean {
  return inFrontMatter.has(id) || id.startsWith('saknas-')
}
