/*
 * What every page may do more quickly with script: "/" goes to the search, and a day off says that it is one. Nothing depends on it.
 */
import { tellDaysOff } from './day-off.ts'

tellDaysOff()
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
  const search = document.querySelector<HTMLInputElement>('#sok')
  if (!search) return
  event.preventDefault()
  search.focus()
  search.select()
})

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
