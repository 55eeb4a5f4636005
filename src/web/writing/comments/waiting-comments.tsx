/*
 * The comments that wait for whoever is signed in, each with the way to it: on my page.
 */
import { writing } from '../../../reporting/index.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'

const longestShown = 120

export async function listWaiting({ house, person }: Visit): Promise<writing.WaitingComment[]> {
  return person ? writing.listCommentsFor(house.store, person) : []
}

export function WaitingComments({ visit, waiting }: { visit: Visit; waiting: readonly writing.WaitingComment[] }) {
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{visit.t('comments.waiting', { count: waiting.length })}</h2>
      <ul>
        {waiting.map(({ comment: { id, question, said }, round }) => (
          <li key={id}>
            <a href={`${to('roundQuestion', { round, id: question })}#kommentarer`}>
              {question}: <span lang="sv-SE">{said.at(-1)?.text.slice(0, longestShown)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
