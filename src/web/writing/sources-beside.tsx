/*
 * What can be put into the answer: last year's answer and the register's facts, passage by passage or the whole, by the script where the
 * caret is and without script last.
 */
import { build, printHtmlBody } from '../../documents/index.ts'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { RoundQuestion } from './round-question.ts'
import { passagesFrom, type Source } from './source-passages.ts'

type Beside = {
  readonly visit: Visit
  readonly found: RoundQuestion
  readonly source: Source
  readonly writes: boolean
}

export function SourcePassages({ visit, found, source, writes }: Beside) {
  const { t } = visit
  const passages = passagesFrom(found, source)
  if (passages.length === 0) return <p>{t(source === 'forra' ? 'writing.lastYear.none' : 'writing.facts.none')}</p>
  const at = to('roundQuestion', { round: found.round.id, id: found.question.id })
  const whole = build.doc({}, ...passages)
  return (
    <>
      {passages.map((block, place) => {
        const doc = build.doc({}, block)
        return (
          <div class="source-passage" key={place}>
            <div
              class="report-text"
              lang="sv-SE"
              dangerouslySetInnerHTML={{ __html: printHtmlBody(doc, { headingOffset: 3 }) }}
            />
            {writes ? (
              <a
                class="insert-source"
                href={withQuery(at, { fran: source, stycke: String(place + 1) })}
                data-insert={JSON.stringify(doc.toJSON())}
                aria-label={t('writing.insert.passage.of', { number: place + 1 })}
              >
                {t('writing.insert.passage')}
              </a>
            ) : null}
          </div>
        )
      })}
      {writes && passages.length > 1 ? (
        <p>
          <a class="insert-source" href={withQuery(at, { fran: source })} data-insert={JSON.stringify(whole.toJSON())}>
            {t('writing.insert')}
          </a>
        </p>
      ) : null}
    </>
  )
}
