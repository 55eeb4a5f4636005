/*
 * A small dialog with one field, for the address of a link. Escape closes it, and the text gets the focus back.
 */
export function askFor(label: string, button: string, given: (value: string) => void): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'editor-dialog'
  const form = document.createElement('form')
  form.method = 'dialog'
  const field = document.createElement('input')
  Object.assign(field, { type: 'url', className: 'ds-input', id: 'editor-adress', autocomplete: 'off' })
  const name = document.createElement('label')
  Object.assign(name, { htmlFor: field.id, textContent: label, className: 'ds-label' })
  const send = document.createElement('button')
  Object.assign(send, { type: 'submit', className: 'ds-button', textContent: button })
  form.append(name, field, send)
  form.addEventListener('submit', () => given(field.value.trim()))
  dialog.append(form)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
