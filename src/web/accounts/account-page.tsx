/*
 * One account as a page: the same tree that its files are printed from.
 */
import { type Node, printHtmlBody, tableOfContents } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { accounts } from '../../reporting/index.ts'
import type { House } from '../house.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'

/** A report of two hundred insatser has them in its text, not all in the contents. */
const linesOfContents = 12

export const accountPage: Page = page({
  at: paths.account,
  who: 'everyone',
  async show(visit) {
    const { t, house, params } = visit
    const { kind, day, tree } = await presentAccount(house, params)
    const title = String(tree.attrs['title'])
    return {
      title,
      swedishTitle: true,
      crumbs: [
        { name: t('steering.title'), href: to('portfolio') },
        { name: t('accounts.title'), href: to('accounts') },
      ],
      wide: true,
      body: (
        <>
          <p>
            {t('accounts.files')}{' '}
            {(['docx', 'pdf', 'html', 'md', 'json'] as const).map((format) => (
              <>
                <a key={format} href={to('accountFile', { kind, day, format })}>
                  {format.toUpperCase()}
                </a>{' '}
              </>
            ))}
          </p>
          <nav aria-label={t('report.contents')}>
            <ul lang="sv-SE">
              {tableOfContents(tree)
                .filter(({ isListed }) => isListed)
                .slice(0, linesOfContents)
                .map(({ id, text }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
            </ul>
          </nav>
          <div
            class="report-text"
            lang="sv-SE"
            dangerouslySetInnerHTML={{ __html: printHtmlBody(tree, { headingOffset: 1, whole: true }) }}
          />
        </>
      ),
    }
  },
})

/** @throws Refusal `not-found`. */
export async function presentAccount(
  house: House,
  params: Readonly<Record<string, string>>,
): Promise<{ kind: accounts.AccountKind; day: string; tree: Node }> {
  const kind = accounts.accountKinds.find((each) => each === params['kind'])
  const day = params['day'] ?? ''
  if (kind === undefined) throw new Refusal('not-found')
  return { kind, day, tree: await accounts.arrangeAccount(house.store, house.region, kind, day, house.year) }
}
