/*
 * The list of findings beside the text: what stands there, what is wrong, and what can be done with it.
 */
import { filled } from '../../../texts/index.ts'
import type { Words } from './live.ts'
import type { FoundHere } from './marks.ts'

type Slip = NonNullable<FoundHere['slip']>

export type FindingActs = {
  goTo(quote: string): void
  change(quote: string, slip: Slip): void
  /** @returns what hindered it, in words. */
  learn(word: string, everywhere: boolean): Promise<string | undefined>
  setAside(id: string, reason: string): Promise<string | undefined>
}

export function listFindings(list: HTMLElement, findings: readonly FoundHere[], words: Words, acts: FindingActs): void {
  const lead = make(
    'p',
    findings.length === 0 ? words['clean'] : filled(words['found'] ?? '', { count: findings.length }),
  )
  const opened = new Set(
    [...list.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['finding']),
  )
  list.replaceChildren(lead, ...findings.map((finding) => itemOf(finding, words, acts, opened.has(finding.id))))
  const count = document.querySelector('[aria-controls="anmarkningar"] .tab-count')
  if (count) count.textContent = String(findings.length)
}

function itemOf(finding: FoundHere, words: Words, acts: FindingActs, isOpen: boolean): HTMLElement {
  const { title, quotes, message, stops, slip } = finding
  const [quote = ''] = quotes
  const box = make('div')
  box.className = `box finding-beside finding-${finding.severity}`
  box.lang = 'sv-SE'
  const head = make('p')
  head.append(make('strong', title), stops ? ` · ${words['stops']}` : '')
  box.append(head)
  if (quote !== '')
    box.append(press(`”${quote.slice(0, 120)}”`, 'link-button', () => acts.goTo(quote), words['toPassage']))
  box.append(make('p', message))
  if (slip) box.append(wordActs(quote, slip, words, acts))
  box.append(asideForm(finding, words, acts, isOpen))
  return box
}

function wordActs(quote: string, slip: Slip, words: Words, acts: FindingActs): HTMLElement {
  const row = make('p')
  row.className = 'finding-acts'
  const named = { word: slip.word, meant: slip.meant }
  row.append(
    button(filled(words['changeTo'] ?? '', named), () => acts.change(quote, slip)),
    button(words['learn'] ?? '', () => void acts.learn(slip.word, true)),
    button(words['learnHere'] ?? '', () => void acts.learn(slip.word, false)),
  )
  return row
}

function asideForm({ id }: FoundHere, words: Words, acts: FindingActs, isOpen: boolean): HTMLElement {
  const fold = document.createElement('details')
  fold.open = isOpen
  fold.dataset['finding'] = id
  const field = document.createElement('input')
  Object.assign(field, { id: `skal-nu-${id}`, className: 'ds-input', autocomplete: 'off' })
  const label = document.createElement('label')
  Object.assign(label, { htmlFor: field.id, className: 'ds-label', textContent: words['reason'] ?? '' })
  const hindered = make('p')
  hindered.setAttribute('role', 'alert')
  const form = document.createElement('form')
  form.append(
    label,
    field,
    button(words['setAside'] ?? '', () => undefined, 'submit'),
    hindered,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const reason = field.value
    field.value = ''
    void acts.setAside(id, reason).then((says) => {
      if (says === undefined) return
      field.value = reason
      hindered.textContent = says
    })
  })
  fold.append(make('summary', words['setAside']), form)
  return fold
}

function make(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

function button(text: string, act: () => void, type = 'button'): HTMLElement {
  const made = press(text, 'ds-button', act)
  Object.assign(made, { type })
  Object.assign(made.dataset, { variant: 'secondary', size: 'sm' })
  return made
}

function press(text: string, look: string, act: () => void, title = ''): HTMLElement {
  const made = document.createElement('button')
  Object.assign(made, { type: 'button', className: look, textContent: text, title })
  made.addEventListener('click', act)
  return made
}
