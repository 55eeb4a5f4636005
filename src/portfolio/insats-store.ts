/*
 * Insatser in the database, thousands of them: filtered, sorted and searched there, one page at a time.
 */
import { sql } from 'kysely'
import { canonical, type Db, type WriteTx } from '../store/index.ts'
import { Insats } from './insats.ts'
import type { InsatsPage, InsatsSearch } from './insats-search.ts'

export async function findInsats(db: Db, region: string, id: string): Promise<Insats | undefined> {
  const row = await db
    .selectFrom('insats')
    .select('content')
    .where('region_id', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && Insats.parse(row.content)
}

/** Every insats of a year's account, in the account's order. */
export async function listInsatserOfYear(db: Db, region: string, year: number): Promise<Insats[]> {
  const rows = await db
    .selectFrom('insats')
    .select('content')
    .where('region_id', '=', region)
    .where('year', '=', year)
    .orderBy('reported', 'desc')
    .orderBy('place')
    .execute()
  return rows.map((row) => Insats.parse(row.content))
}

/** The latest year that the region has an account of; undefined when it has none. */
export async function findLatestYear(db: Db, region: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('insats')
    .select((eb) => eb.fn.max('year').as('year'))
    .where('region_id', '=', region)
    .executeTakeFirst()
  return row?.year ?? undefined
}

/** One page of what the search finds, and how many it finds in all. */
export async function searchInsatser(db: Db, region: string, search: InsatsSearch): Promise<InsatsPage> {
  const found = matching(db, region, search)
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const order = search.sort === 'name' ? sql`name collate sv` : sql`year desc, reported desc, place`
  const rows = await found
    .select('content')
    .orderBy(search.descending && search.sort === 'name' ? sql`name collate sv desc` : order)
    .limit(search.size)
    .offset((search.page - 1) * search.size)
    .execute()
  return { total, insatser: rows.map((row) => row.content as Insats) }
}

function matching(db: Db, region: string, search: InsatsSearch) {
  let query = db.selectFrom('insats').where('region_id', '=', region)
  if (search.year !== undefined) query = query.where('year', '=', search.year)
  if (search.reported !== undefined) query = query.where('reported', '=', search.reported)
  if (search.section !== undefined) query = query.where('section', 'like', `${search.section}%`)
  if (search.priority !== undefined) query = query.where('priority', '=', search.priority)
  if (search.area !== undefined) query = query.where(sql<boolean>`${search.area} = any(areas)`)
  if (search.goal !== undefined) query = query.where(sql<boolean>`${search.goal} = any(goals)`)
  for (const word of wordsOf(search.text)) query = query.where(isIn(word))
  return query
}

/** In another form of the word (`projekten` finds `projekt`), or as a part of a compound, which the dictionary does not split. */
function isIn(word: string) {
  const part = `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
  return sql<boolean>`(to_tsvector('swedish', search) @@ plainto_tsquery('swedish', ${word}) or search like ${part})`
}

function wordsOf(text: string | undefined): string[] {
  const words = (text ?? '').toLowerCase().split(/\s+/)
  return words.filter((word) => word !== '')
}

/** Writes what differs, with a journal line for each; insatser of the same years that are no longer told are removed. */
export async function recordInsatser(
  tx: WriteTx,
  insatser: readonly Insats[],
  by: string,
): Promise<{ rows: number; changed: number }> {
  const { db, region } = tx
  const years = [...new Set(insatser.map((insats) => insats.year))]
  const known = await db
    .selectFrom('insats')
    .select(['id', 'content', 'place'])
    .where('region_id', '=', region)
    .where('year', 'in', years.length > 0 ? years : [0])
    .execute()
  const before = new Map(known.map((row) => [row.id, row]))
  const changed = insatser
    .map((insats, place) => ({ insats, place }))
    .filter(({ insats, place }) => {
      const row = before.get(insats.id)
      return row?.place !== place || canonical(row.content) !== canonical(insats)
    })
  for (let start = 0; start < changed.length; start += 500) await writeRows(tx, changed.slice(start, start + 500))
  for (const { insats } of changed) {
    const was = before.get(insats.id)?.content
    await tx.journal({ who: by, what: 'insats.recorded', subject: `insats/${insats.id}`, before: was, after: insats })
  }
  const gone = known.filter((row) => !insatser.some((insats) => insats.id === row.id))
  for (const { id, content } of gone) {
    await db.deleteFrom('insats').where('region_id', '=', region).where('id', '=', id).execute()
    await tx.journal({ who: by, what: 'insats.removed', subject: `insats/${id}`, before: content })
  }
  return { rows: insatser.length, changed: changed.length + gone.length }
}

async function writeRows(
  { db, region }: WriteTx,
  chosen: readonly { readonly insats: Insats; readonly place: number }[],
): Promise<void> {
  const rows = chosen.map(({ insats, place }) => ({
    region_id: region,
    id: insats.id,
    name: insats.title,
    place,
    year: insats.year,
    reported: insats.reported,
    section: insats.section,
    priority: insats.priority ?? null,
    areas: insats.areas,
    goals: insats.effectGoals,
    search: [insats.title, insats.description, insats.overallGoal, insats.projectGoal].join(' ').toLowerCase(),
    content: JSON.stringify(insats),
  }))
  await db
    .insertInto('insats')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'id']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        place: eb.ref('excluded.place'),
        year: eb.ref('excluded.year'),
        reported: eb.ref('excluded.reported'),
        section: eb.ref('excluded.section'),
        priority: eb.ref('excluded.priority'),
        areas: eb.ref('excluded.areas'),
        goals: eb.ref('excluded.goals'),
        search: eb.ref('excluded.search'),
        content: eb.ref('excluded.content'),
      })),
    )
    .execute()
}
