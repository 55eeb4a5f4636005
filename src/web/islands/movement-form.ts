/*
 * What the form of a movement does with script: a field that searches in each long list, and the list of what is still needed gets shorter
 * as one writes. Without script the lists are whole, and what is needed is told anew at each save.
 */
for (const list of document.querySelectorAll<HTMLElement>('[data-search]')) addSearch(list)

function addSearch(list: HTMLElement): void {
  const field = document.createElement('input')
  Object.assign(field, { type: 'search', className: 'ds-input', autocomplete: 'off' })
  field.setAttribute('aria-label', list.dataset['search'] ?? '')
  field.placeholder = list.dataset['search'] ?? ''
  const none = document.createElement('p')
  Object.assign(none, { role: 'status', className: 'field-help' })
  list.before(field, none)
  field.addEventListener('input', () => {
    none.textContent = showOnly(list, field.value) ? '' : (list.dataset['none'] ?? '')
  })
  // Enter searches already; it does not send the form.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
}

/** What is ticked always remains in sight. Whether anything is left. */
function showOnly(list: HTMLElement, asked: string): boolean {
  const words = asked.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  let left = false
  for (const choice of list.querySelectorAll<HTMLElement>('.choice')) {
    const text = (choice.textContent ?? '').toLocaleLowerCase('sv')
    const shown = words.every((word) => text.includes(word)) || choice.querySelector('input')?.checked === true
    choice.hidden = !shown
    left ||= shown
  }
  return left
}

const needs = document.querySelector<HTMLElement>('[data-needs]')
const form = needs?.closest('form')
if (needs && form) {
  form.addEventListener('input', () => updateNeeds(needs, form))
  updateNeeds(needs, form)
}

function updateNeeds(list: HTMLElement, from: HTMLFormElement): void {
  const data = new FormData(from)
  const items = [...list.querySelectorAll<HTMLElement>('[data-need]')]
  for (const item of items) item.hidden = isMet(item.dataset['need'] ?? '', data)
  list.hidden = items.every(({ hidden }) => hidden)
}

function isMet(need: string, data: FormData): boolean {
  const said = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' && value.trim() !== ''
  }
  const ticked = (name: string) => [...data.keys()].some((key) => key.startsWith(`${name}.`))
  if (need === 'where') return said('where') || ticked('municipalities')
  if (need === 'ties') return ticked('goals') || ticked('insatser')
  if (need === 'evidence')
    return said('evidence') || data.get('status') === 'expected' || data.get('basis') === 'own-judgement'
  return said(need)
}
