/*
 * Choosing a figure for an answer, without script: search for what it counts, then period and part, what is shown of it and how it is written,
 * then how it reads and the mark that puts it into a text. With script the same is done in a dialog (serve-figures.ts).
 */
import type { ComponentChildren } from 'preact'
import { answers, catalogue } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { ChoiceField, TextField } from '../parts/form-fields.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { ChosenFigure } from './chosen-figure.tsx'
import {
  askedIn,
  askFrom,
  chosenDefinition,
  figureForms,
  figureShows,
  formsOf,
  foundDefinitions,
  suggestedFor,
} from './figure-choice.ts'
import { type RoundQuestion, writtenQuestion } from './round-question.ts'
import { StateFigure } from './state-figure.tsx'

export const roundFiguresPage: Page = page({
  at: paths.roundFigures,
  who: 'signed-in',
  async show(visit) {
    const { t, query } = visit
    const found = await writtenQuestion(visit)
    const at = { round: found.round.id, id: found.question.id }
    const definition = chosenDefinition(query.get('definition'))
    const ask = definition ? askFrom(query, definition, found.round.year) : undefined
    const figure = ask && found.present.live.computed(ask)
    return {
      title: t('catalogue.choose'),
      crumbs: [
        { name: t('rounds.title'), href: to('rounds') },
        { name: found.question.id, href: to('roundQuestion', at) },
      ],
      lead: t('catalogue.choose.lead'),
      body: (
        <>
          <Search visit={visit} found={found} />
          {definition ? (
            <Chooser visit={visit} found={found} definition={definition} figure={figure || undefined} />
          ) : null}
          {ask && figure ? (
            <ChosenFigure
              visit={visit}
              ask={ask}
              figure={figure}
              series={catalogue.seriesOf(figure.ask, found.present.material)}
              back={to('roundQuestion', at)}
            />
          ) : null}
          <StateFigure visit={visit} />
        </>
      ),
    }
  },
})

type Given = { readonly visit: Visit; readonly found: RoundQuestion }

/** A field for words, and what they find; without words what fits the question, and what the round already asks for. */
function Search({ visit, found }: Given): ComponentChildren {
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
        <TextField visit={visit} attempt={undefined} name="sok" label={t('catalogue.search')} value={words} />
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

type ChooserGiven = Given & {
  readonly definition: catalogue.FigureDefinition
  readonly figure: catalogue.ComputedFigure | undefined
}

function Chooser({ visit, found, definition, figure }: ChooserGiven) {
  const { t, query } = visit
  const sources = found.present.material
  const given = { visit, attempt: undefined }
  const value = (name: string, standing = '') => query.get(name) ?? standing
  return (
    <form class="form" method="get" action={to('roundFigures', { round: found.round.id, id: found.question.id })}>
      <h2 lang="sv-SE">{definition.label}</h2>
      <input type="hidden" name="definition" value={definition.id} />
      <ChoiceField
        {...given}
        name="period"
        label={t('catalogue.period')}
        options={catalogue.periodChoices(definition, sources)}
        value={value('period', String(found.round.year))}
      />
      {definition.filters.map(({ name, label, choices }) => (
        <ChoiceField
          key={name}
          {...given}
          name={`filter.${name}`}
          label={label}
          none={t('catalogue.whole')}
          options={choices(sources)}
          value={value(`filter.${name}`)}
        />
      ))}
      <ChoiceField
        {...given}
        name="show"
        label={t('catalogue.shows')}
        options={figureShows(definition)}
        value={value('show')}
      />
      <ChoiceField
        {...given}
        name="form"
        label={t('catalogue.form')}
        options={figure?.value === undefined ? figureForms : formsOf(figure)}
        value={value('form')}
      />
      <button class="ds-button" type="submit">
        {t('catalogue.show')}
      </button>
    </form>
  )
}
