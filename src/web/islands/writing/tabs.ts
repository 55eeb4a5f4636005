/*
 * What lies beside the text, as tabs: one of the sections is shown, the arrows go between them. Without script they stand under each other.
 */
export function makeTabs(room: HTMLElement | null): void {
  const panels = [...(room?.querySelectorAll<HTMLElement>(':scope > [data-tab]') ?? [])]
  if (!room || panels.length < 2) return
  const list = document.createElement('div')
  list.className = 'tab-list'
  list.setAttribute('role', 'tablist')
  list.setAttribute('aria-label', room.dataset['label'] ?? '')
  const tabs = panels.map((panel) => tabFor(panel, () => show(panel)))
  const show = (chosen: HTMLElement) => {
    panels.forEach((panel, at) => {
      const isChosen = panel === chosen
      panel.hidden = !isChosen
      tabs[at]?.setAttribute('aria-selected', String(isChosen))
      if (tabs[at]) tabs[at].tabIndex = isChosen ? 0 : -1
    })
  }
  list.append(...tabs)
  list.addEventListener('keydown', ({ key, target }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
    if (step === undefined) return
    const at = (tabs.indexOf(target as HTMLButtonElement) + step + tabs.length) % tabs.length
    tabs[at]?.focus()
    tabs[at]?.click()
  })
  room.prepend(list)
  const named = () => panels.find(({ id }) => `#${id}` === location.hash)
  const first = named() ?? panels.find(({ dataset }) => dataset['first'] !== undefined) ?? panels[0]
  if (first) show(first)
  addEventListener('hashchange', () => {
    const panel = named()
    if (panel) show(panel)
  })
}

function tabFor(panel: HTMLElement, choose: () => void): HTMLButtonElement {
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.id = `flik-${panel.id}`
  tab.setAttribute('role', 'tab')
  tab.setAttribute('aria-controls', panel.id)
  tab.append(panel.dataset['tab'] ?? '')
  if (panel.dataset['count'] !== undefined) {
    const count = document.createElement('span')
    count.className = 'tab-count'
    count.textContent = panel.dataset['count']
    tab.append(' ', count)
  }
  panel.setAttribute('role', 'tabpanel')
  panel.setAttribute('aria-labelledby', tab.id)
  tab.addEventListener('click', choose)
  return tab
}
