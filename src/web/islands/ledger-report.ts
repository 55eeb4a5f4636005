/*
 * The interactive report in the browser: a filter answers without a round to the server. The data are fetched when somebody first touches
 * a filter; until then, and without script, the same form works by its button.
 */
import { readLedgerQuery } from '../cases/ledger-query.ts'
import type { CubeData } from './cube/columns.ts'
import { type Cube, type CubeSums, makeCube, type ValueSums } from './cube/cube.ts'
import { showRows } from './cube/show-rows.ts'

const count = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 })
const shownKronor = (ore: number) => `${count.format(ore / 100)}\u00a0kr`

const report = document.querySelector<HTMLElement>('[data-ledger-report]')
const form = report?.querySelector('form')
let fetched: Promise<Cube> | undefined

if (report && form) {
  const fetchCube = () => (fetched ??= loadCube(report.dataset['ledgerReport'] ?? ''))
  form.addEventListener('focusin', () => void fetchCube().catch(forget), { once: true })
  form.addEventListener('input', () => void answer(report, form, fetchCube))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void answer(report, form, fetchCube)
  })
}

function forget(): void {
  fetched = undefined
}

async function loadCube(address: string): Promise<Cube> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`the data could not be fetched: ${response.status}`)
  return makeCube((await response.json()) as CubeData)
}

/** When the data cannot be had the form is sent as it would be without script. */
async function answer(report: HTMLElement, form: HTMLFormElement, fetchCube: () => Promise<Cube>): Promise<void> {
  const query = queryOf(form)
  try {
    const cube = await fetchCube()
    show(report, cube, cube.sums(readLedgerQuery(query).filter))
    const address = query.size === 0 ? form.action : `${form.action}?${query}`
    history.replaceState(null, '', address)
    for (const link of report.querySelectorAll<HTMLAnchorElement>('[data-file]')) link.search = query.toString()
  } catch {
    forget()
    location.assign(`${form.action}?${query}`)
  }
}

function queryOf(form: HTMLFormElement): URLSearchParams {
  const chosen = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  )
  return new URLSearchParams(chosen)
}

function show(report: HTMLElement, cube: Cube, sums: CubeSums): void {
  for (const place of report.querySelectorAll<HTMLElement>('[data-total]')) {
    const key = place.dataset['total'] as 'cases' | 'granted' | 'paid' | 'left' | 'coGranted'
    place.textContent = key === 'cases' ? count.format(sums.cases) : shownKronor(sums[key])
  }
  for (const table of report.querySelectorAll<HTMLTableElement>('[data-by]')) {
    const by = table.dataset['by'] ?? ''
    showBreakdown(table, by === 'year' ? sums.byYear : sums.by[by as keyof CubeSums['by']])
  }
  const empty = report.querySelector<HTMLElement>('[data-empty]')
  if (empty) empty.hidden = sums.cases > 0
  showRows(report, cube, sums, shownKronor)
  const status = report.querySelector<HTMLElement>('[data-announce]')
  if (status)
    status.textContent = (status.dataset['announce'] ?? '')
      .replace('{cases}', count.format(sums.cases))
      .replace('{granted}', shownKronor(sums.granted))
}

function showBreakdown(table: HTMLTableElement, sums: readonly ValueSums[]): void {
  const byValue = new Map(sums.map((each) => [each.value, each]))
  const largest = Math.max(1, ...sums.map(({ granted }) => granted))
  for (const row of table.querySelectorAll<HTMLElement>('[data-value]')) {
    const { cases = 0, granted = 0 } = byValue.get(row.dataset['value'] ?? '') ?? {}
    const put = (name: string, text: string) => {
      const cell = row.querySelector(`[data-${name}]`)
      if (cell) cell.textContent = text
    }
    put('cases', count.format(cases))
    put('granted', shownKronor(granted))
    row.querySelector('.bar-fill')?.setAttribute('width', String((100 * granted) / largest))
  }
}
