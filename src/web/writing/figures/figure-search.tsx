/*
 * The way to a figure without script: a field for words and what they find; without words what fits the question, and what the round
 * already asks for.
 */
import type { ComponentChildren } from 'preact'
import { answers, catalogue } from '../../../reporting/index.ts'
import { FilterText } from '../../parts/filters.tsx'
import { to, withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { RoundQuestion } from '../round-question.ts'
import { askedIn, foundDefinitions, suggestedFor } from './figure-choice.ts'

type Given = { readonly visit: Visit; readonly found: RoundQuestion }

/** A field for words, and what they find; without words what fits the question, and what the round already asks for. */
export function FigureSearch({ visit, found }: Given): ComponentChildren {
  const { t, query } = visit
  const at = to('roundFigures', { round: found.round.id, id: found.question.id })
  const words = query.get('sok') ?? ''
  const isBeginning = words === '' && query.get('definition') === null
  const hits = words === '' ? [] : foundDefinitions(words)
  const { question, section, present } = found
  const used = askedIn(present.material.answers.flatMap(({ content }) => answers.blocksOf(content))).slice(0, 8)
  return (
    <>
      <form class="form" method="get" action={at} role="search" aria-label={t('catalogue.search')}>
        <FilterText name="sok" label={t('catalogue.search')} value={words} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('catalogue.search.go')}
        </button>
      </form>
      {isBeginning ? (
        <Definitions
          visit={visit}
          at={at}
          title={t('catalogue.suggested')}
          of={suggestedFor(`${section?.title ?? ''} ${question.prompt}`)}
        />
      ) : null}
      {words !== '' && query.get('definition') === null ? (
        <Definitions
          visit={visit}
          at={at}
          title={t('catalogue.found', { count: hits.length })}
          of={hits}
          words={words}
        />
      ) : null}
      {isBeginning && used.length > 0 ? (
        <section>
          <h2>{t('catalogue.used')}</h2>
          <ul>
            {used.map((ask) => (
              <li key={ask}>
                <a
                  href={withQuery(at, { definition: ask.split(';')[0], ...Object.fromEntries(queryOf(ask)) })}
                  lang="sv-SE"
                >
                  {readsAs(found, ask)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        <a href={withQuery(at, { sok: ' ' })}>{t('catalogue.all')}</a>
      </p>
    </>
  )
}

function readsAs({ present }: RoundQuestion, ask: string): string {
  const figure = present.live.computed(ask)
  return figure
    ? `${catalogue.formatAsked(figure, figure.ask.form)}, ${figure.label}, ${catalogue.formatPeriod(figure.ask.period)}`
    : ask
}

/** The fields of the chooser that a line was made of. */
function queryOf(line: string): [string, string][] {
  const ask = catalogue.readAsk(line)
  if (!ask) return []
  return [
    ['period', ask.period],
    ...Object.entries(ask.filter).map(([name, value]): [string, string] => [`filter.${name}`, value]),
  ]
}

type DefinitionsGiven = {
  readonly visit: Visit
  readonly at: string
  readonly title: string
  readonly of: readonly catalogue.FigureDefinition[]
  readonly words?: string
}

function Definitions({ visit, at, title, of, words }: DefinitionsGiven) {
  if (of.length === 0) return words === undefined ? null : <p class="box">{visit.t('catalogue.found.none')}</p>
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {of.map(({ id, label, says }) => (
          <li key={id} lang="sv-SE">
            <a href={withQuery(at, { definition: id, sok: words })}>{label}</a>. {says}
          </li>
        ))}
      </ul>
    </section>
  )
}
