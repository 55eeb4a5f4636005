/*
 * A dialog over the text: a form of its own, closed by Escape or by what is sent, after which the text has the focus again.
 */
import type { EditorView } from 'prosemirror-view'

export function openDialog(view: EditorView, label: string): { dialog: HTMLDialogElement; form: HTMLFormElement } {
  const dialog = document.createElement('dialog')
  dialog.className = 'editor-dialog'
  dialog.setAttribute('aria-label', label)
  const form = document.createElement('form')
  form.method = 'dialog'
  dialog.append(form)
  dialog.addEventListener('close', () => {
    dialog.remove()
    view.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
  return { dialog, form }
}

export function submitButton(text: string): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'submit', className: 'ds-button', textContent: text })
  return button
}
