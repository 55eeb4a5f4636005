/*
 * The web application on the data set of Örebro län 2021 in a store of its own, for tests: asks for addresses as a browser would.
 */
import { asId } from '../foundation/index.ts'
import { getDataSetFolder, loadDataSet } from '../reporting/index.ts'
import { openTestStore } from '../store/index.ts'
import { makeWeb } from './make-web.ts'
import { presentRegister } from './register-cache.ts'

export type Answered = {
  readonly status: number
  readonly html: string
  /** The text of the one h1. */
  readonly title: string
}

export async function openExampleWeb() {
  const store = await openTestStore()
  await loadDataSet(store, getDataSetFolder('orebro-2021'), 'test')
  const faults: string[] = []
  const region = asId<'Region'>('orebro')
  const year = 2021
  const web = makeWeb({
    store,
    region,
    year,
    secure: false,
    version: '0.0.0',
    now: () => new Date('2022-01-31T12:00:00Z'),
    log: (line) => faults.push(line),
  })
  const register = () => presentRegister({ store, region, year })
  return {
    store,
    faults,
    register,
    async ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
      const answer = await web.request(path, { headers })
      const html = await answer.text()
      return { status: answer.status, html, title: /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1] ?? '' }
    },
    /** The answer as it is, for tests of doors and headers. */
    send: async (path: string, request: RequestInit): Promise<Response> => web.request(path, request),
    close: () => store.close(),
  }
}
