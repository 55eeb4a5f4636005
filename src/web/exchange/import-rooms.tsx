/*
 * Importing cases: send a file, see and mend how it is read, see the difference, write it.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases, exchange } from '../../portfolio/index.ts'
import { ticked } from '../cases/acts/typed.ts'
import { type Attempt, door } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FileField } from '../parts/file-field.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { DifferenceView } from './difference-view.tsx'
import { MappingFields, readMapping } from './mapping-fields.tsx'
import { putOnShelf, type ShelvedTable, takeFromShelf } from './table-shelf.ts'

const mayExchange = (person: Person) => cases.may(person, 'exchange')

export const importPage: Page = page({ at: paths.import, who: mayExchange, show: (visit) => importView(visit) })

const Sent = z.looseObject({ shelf: z.string().optional() })

/** With a file: the proposed or saved mapping. Without: the mapping as it was mended, for the file on the shelf. */
export const showDoor = door<z.infer<typeof Sent>>({
  at: paths.importShow,
  who: mayExchange,
  journal: { done: 'none: nothing is written', refused: 'cases.import-refused' },
  input: Sent,
  async handle(visit, typed) {
    const file = visit.files['fil']
    if (file) return { kind: 'show', view: await firstView(visit, file) }
    const shelf = typed.shelf ?? ''
    const { table, name } = onShelf(visit, shelf)
    const mapping = readMapping(typed, table.columns)
    if (mapping === undefined)
      throw new Refusal('import-not-readable', { file: name, why: visit.t('exchange.mappingBroken') })
    return { kind: 'show', view: await shownView(visit, shelf, { table, name }, mapping) }
  },
  again: importView,
})

export const writeDoor = door({
  at: paths.importDo,
  who: mayExchange,
  journal: { done: 'cases.imported', refused: 'cases.import-refused' },
  input: z.looseObject({
    shelf: z.string('form.notReadable'),
    hash: z.string('form.notReadable'),
    mapping: z.string('form.notReadable'),
  }),
  async handle(visit, typed) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const { table } = onShelf(visit, typed.shelf)
    const mapping = exchange.ImportMapping.parse(JSON.parse(typed.mapping))
    const takeFile = new Set(ticked(typed, 'take'))
    const written = await exchange.importCases(
      house.store,
      person,
      { table, mapping, hash: typed.hash, takeFile },
      today,
    )
    return { kind: 'show', view: writtenView(visit, written) }
  },
  again: importView,
})

/** @throws Refusal `import-not-readable` when the file is no longer kept. */
function onShelf({ house, person, t }: Visit, key: string): ShelvedTable {
  const found = takeFromShelf(key, person?.id ?? '', house.now())
  if (found === undefined)
    throw new Refusal('import-not-readable', { file: t('exchange.file'), why: t('exchange.notKept') })
  return found
}

async function firstView(visit: Visit, file: Visit['files'][string]): Promise<PageView> {
  const { house, person } = visit
  if (!person) throw new Refusal('not-allowed')
  const table = exchange.readTable(file.bytes, file.name)
  const shelf = putOnShelf({ name: file.name, table }, person.id, house.now())
  const saved = await house.store.read(house.region, (db) => exchange.listMappings(db, house.region))
  const fits = saved.find(({ mapping }) =>
    [...mapping.key, ...Object.values(mapping.columns)].every((column) => table.columns.includes(column)),
  )
  const sample = table.rows.slice(0, 200).map(({ cells }) => cells)
  const mapping = fits?.mapping ?? exchange.proposeMapping(table.columns, sample, file.name.replace(/\.\w+$/, ''))
  return shownView(visit, shelf, { name: file.name, table }, mapping)
}

async function shownView(
  visit: Visit,
  shelf: string,
  { name, table }: ShelvedTable,
  mapping: exchange.ImportMapping,
): Promise<PageView> {
  const { t, house, person } = visit
  if (!person) throw new Refusal('not-allowed')
  const shown = await exchange.showImport(house.store, person, table, mapping)
  return {
    title: t('exchange.show', { name }),
    crumbs: crumbsOf(visit),
    lead: t('exchange.show.lead', { rows: table.rows.length }),
    wide: true,
    body: (
      <>
        <details open={shown.problems.length > 0}>
          <summary>{t('exchange.mapping')}</summary>
          <form class="form" method="post" action={to('importShow')}>
            <TokenField visit={visit} />
            <input type="hidden" name="shelf" value={shelf} />
            <MappingFields visit={visit} columns={table.columns} mapping={mapping} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {t('exchange.again')}
            </button>
          </form>
        </details>
        <DifferenceView visit={visit} shown={shown} shelf={shelf} mapping={mapping} />
      </>
    ),
  }
}

function writtenView(visit: Visit, { added, changed, facts }: exchange.WrittenImport): PageView {
  const { t } = visit
  return {
    title: t('exchange.written'),
    crumbs: crumbsOf(visit),
    lead: t('exchange.written.lead', { added, changed, facts }),
    body: (
      <p>
        <a href={to('cases')}>{t('exchange.toCases')}</a>
      </p>
    ),
  }
}

async function importView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  return {
    title: t('exchange.title'),
    crumbs: crumbsOf(visit).slice(0, 1),
    lead: t('exchange.lead'),
    body: (
      <form class="form" method="post" action={to('importShow')} encType="multipart/form-data">
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <FileField label={t('exchange.file')} help={t('exchange.file.help')} accept=".csv,.xlsx,.json,.txt" required />
        <button class="ds-button" type="submit">
          {t('exchange.showDifference')}
        </button>
      </form>
    ),
  }
}

function crumbsOf({ t }: Visit) {
  return [
    { name: t('cases.title'), href: to('cases') },
    { name: t('exchange.title'), href: to('import') },
  ]
}
