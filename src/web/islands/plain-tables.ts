/*
 * A table that is pasted into an answer becomes a line for each row, its cells apart: an answer holds running text, and figures in
 * neighbouring cells must not run together.
 */
export function plainTables(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const table of page.querySelectorAll('table')) table.replaceWith(...linesOf(table, page))
  return page.body.innerHTML
}

function linesOf(table: HTMLTableElement, page: Document): HTMLElement[] {
  return [...table.rows].map((row) => {
    const line = page.createElement('p')
    line.textContent = [...row.cells].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()).join(' | ')
    return line
  })
}
