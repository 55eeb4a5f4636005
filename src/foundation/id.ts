/*
 * An identifier is a text that cannot be mistaken for another sort of identifier.
 * Ours are slugs (`regional-testbadd`), so that an address that someone has saved can still be read.
 */
declare const sort: unique symbol

export type Id<Sort extends string> = string & { readonly [sort]: Sort }

export type RegionId = Id<'Region'>

/** Names the sort of an identifier that comes from a table or a checked file. Does not look at the text. */
export function asId<Sort extends string>(text: string): Id<Sort> {
  return text as Id<Sort>
}

/** A name as a slug: `Västra Logsjön` → `vastra-logsjon`. Never empty: a name without letters or digits gives `namnlos`. */
export function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'namnlos'
}
