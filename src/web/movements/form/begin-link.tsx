/*
 * The way to writing a movement with what is known filled in, for whoever may write one.
 */
import { movements } from '../../../reporting/index.ts'
import { to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'

type Given = { readonly visit: Visit; readonly from: { readonly insats: string } | { readonly arende: string } }

export function BeginMovement({ visit, from }: Given) {
  const { t, person } = visit
  if (!person || !movements.mayMovement(person, 'write')) return null
  return (
    <p>
      <a href={withQuery(to('newMovement'), from)}>{t('movements.beginHere')}</a>
    </p>
  )
}
