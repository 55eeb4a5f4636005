/*
 * Boxes and choices of forms in Word files: content controls with a box, and the older form fields. The state counts, not the
 * sign that the document happens to draw.
 */
import { allOf, child, elementsOf, valueOf, type Xml } from '../xml.ts'

/** ☒ or ☐ where a content control is a box. */
export function boxOfControl(control: Xml): string | undefined {
  const box = child(control, 'w:sdtPr', 'w14:checkbox')
  if (!box) return undefined
  return isOn(child(box, 'w14:checked')?.attributes['w14:val'] ?? '0') ? '☒' : '☐'
}

/** What an older form field shows of its own: a box, or the chosen line of a list. */
export function signOfField(fieldStart: Xml): string {
  const data = child(fieldStart, 'w:ffData')
  const box = child(data, 'w:checkBox')
  if (box) return isTicked(box) ? '☒' : '☐'
  const list = child(data, 'w:ddList')
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0)
  const lines = list ? allOf(list, 'w:listEntry') : []
  return lines[chosen]?.attributes['w:val'] ?? ''
}

/** Whether a property is on, as Word writes it: absent value means on. */
export function isOnIn(holder: Xml | undefined, name: string): boolean | undefined {
  const found = elementsOf(holder).find((element) => element.name === name)
  return found && isOn(found.attributes['w:val'] ?? '1')
}

function isTicked(box: Xml): boolean {
  return isOnIn(box, 'w:checked') ?? isOnIn(box, 'w:default') ?? false
}

function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value)
}
