/*
 * The files of the national view: all of a question, or the whole index, for the regions that are shown.
 */
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { asQuery } from './national-query.ts'
import type { PresentNational } from './present-national.ts'

/** `allt` is one file with three sheets; CSV has room for one table. */
export const nationalFiles = ['allt.xlsx', 'svar.csv', 'tabeller.csv', 'siffror.csv'] as const
export type NationalFile = (typeof nationalFiles)[number]

type FilesGiven = {
  readonly visit: Visit
  readonly present: PresentNational
  /** Undefined for the whole index. */
  readonly question?: string
}

export function Files({ visit, present: { year, query }, question }: FilesGiven) {
  const { t } = visit
  const chosen = { fraga: question, region: asQuery(query).region }
  return (
    <section>
      <h2>{t('national.files')}</h2>
      <p>{t(question === undefined ? 'national.files.all' : 'national.files.question')}</p>
      <ul class="downloads">
        {nationalFiles.map((name) => (
          <li key={name}>
            <a href={withQuery(to('nationalFile', { year, name }), chosen)} download>
              {t(`national.file.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
