/*
 * Ids that stand more than once on a page: a label then names the wrong field, and a link leads to the wrong place. For tests.
 */

export function duplicateIds(html: string): string[] {
  const ids = [...html.matchAll(/<[a-z][^<>]*?\sid="([^"]+)"/giu)].map(([, id]) => id ?? '')
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
