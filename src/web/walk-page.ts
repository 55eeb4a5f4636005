/*
 * The walk of every page: understand who comes, ask whether they may enter, show.
 */
import type { Context } from 'hono'
import { Refusal } from '../foundation/index.ts'
import { errorView } from './errors.tsx'
import { sendPage } from './frame-page.tsx'
import type { House } from './house.ts'
import { entry, type Page } from './page.ts'
import { to, withQuery } from './paths.ts'
import { understandVisit } from './understand-visit.ts'
import type { PageView, Visit } from './visit.ts'

export async function walkPage(house: House, page: Page, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  const may = entry(page.who, visit.person)
  if (may === 'must-sign-in') return request.redirect(withQuery(to('signIn'), { till: fullPath(visit) }), 303)
  return sendPage(request, visit, await viewOf(page, visit, may))
}

async function viewOf(page: Page, visit: Visit, may: 'let-in' | 'refused'): Promise<PageView> {
  try {
    if (may === 'refused') throw new Refusal('not-allowed')
    return await page.show(visit)
  } catch (thrown) {
    return errorView(visit, thrown)
  }
}

function fullPath(visit: Visit): string {
  return withQuery(visit.path, Object.fromEntries(visit.query))
}
