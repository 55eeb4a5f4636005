/*
 * The first rows that a filter leaves, put in the place of the page's. The words of kinds and states are those of the form's own options.
 */
import type { Cube, CubeSums } from './cube.ts'

export function showRows(report: HTMLElement, { data }: Cube, sums: CubeSums, kronor: (ore: number) => string): void {
  const section = report.querySelector('[data-rows]')
  const body = section?.querySelector('tbody')
  const heads = [...(section?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent ?? '')
  if (!body) return
  const word = (name: string, value: string) =>
    report.querySelector(`select[name="${name}"] option[value="${CSS.escape(value)}"]`)?.textContent ?? value
  const valueOf = (dimension: 'kind' | 'state', row: number) => {
    const { values, codes } = data.dimensions[dimension]
    return values[codes[row] ?? -1] ?? ''
  }
  body.replaceChildren(
    ...sums.first.map((row) =>
      rowOf(heads, [
        link(data.ids[row] ?? '', data.titles[row] ?? '', data.owners[row] ?? ''),
        word('typ', valueOf('kind', row)),
        word('lage', valueOf('state', row)),
        day(data.decided[row] ?? 0),
        kronor(data.granted[row] ?? 0),
        kronor(data.paid[row] ?? 0),
      ]),
    ),
  )
  section?.querySelector('.pages')?.remove()
}

function rowOf(heads: readonly string[], cells: readonly (string | Node)[]): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.setAttribute('role', 'row')
  for (const [place, content] of cells.entries()) {
    const cell = document.createElement(place === 0 ? 'th' : 'td')
    cell.setAttribute('role', place === 0 ? 'rowheader' : 'cell')
    if (place === 0) cell.setAttribute('scope', 'row')
    else cell.dataset['label'] = heads[place] ?? ''
    if (place > 3) cell.className = 'number'
    cell.append(content)
    row.append(cell)
  }
  return row
}

function link(id: string, title: string, owner: string): Node {
  const [whole, anchor, more] = [
    document.createElement('span'),
    document.createElement('a'),
    document.createElement('span'),
  ]
  anchor.href = `/arenden/${encodeURIComponent(id)}`
  anchor.textContent = title
  more.className = 'cell-more'
  more.textContent = owner
  whole.append(anchor, more)
  return whole
}

function day(number: number): string {
  if (number === 0) return '–'
  const text = String(number)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
