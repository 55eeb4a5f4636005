/*
 * The catalogue for the editor's dialog: what there is to choose, or how one choice reads now.
 */
import type { Context } from 'hono'
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { answers, catalogue, roundReport } from '../../../reporting/index.ts'
import type { House } from '../../house.ts'
import type { Visit } from '../../visit.ts'
import { type RoundQuestion, writtenQuestion } from '../round-question.ts'
import { answering } from '../serve-writing.ts'
import { askedIn, figureForms, figureShows, formsOf, suggestedFor } from './figure-choice.ts'

const Asked = z.strictObject({ token: z.string(), ask: z.string().max(500).optional() })

export async function serveFigures(house: House, request: Context): Promise<Response> {
  return answering(house, request, Asked, async (visit, { ask }) => {
    if (!visit.person) throw new Refusal('not-allowed')
    const found = await writtenQuestion(visit)
    return ask === undefined ? choicesOf(visit, found) : readingOf(found, ask)
  })
}

function choicesOf({ t }: Visit, found: RoundQuestion) {
  const { present, question, section } = found
  const sources = present.material
  const known = catalogue.catalogue.filter(({ withdrawn }) => !withdrawn)
  return {
    definitions: known.map((definition) => ({
      id: definition.id,
      label: definition.label,
      says: definition.says,
      shows: figureShows(definition),
      subject: t(`catalogue.subject.${definition.subject}`),
      periods: catalogue.periodChoices(definition, sources),
      filters: definition.filters.map(({ name, label, choices }) => ({ name, label, choices: choices(sources) })),
    })),
    forms: figureForms,
    suggested: suggestedFor(`${section?.title ?? ''} ${question.prompt}`).map(({ id }) => id),
    used: askedIn(sources.answers.flatMap(({ content }) => answers.blocksOf(content))).map((ask) => ask.split(';')[0]),
    labels: {
      definition: t('catalogue.figure'),
      period: t('catalogue.period'),
      search: t('catalogue.search'),
      none: t('catalogue.found.none'),
      shows: t('catalogue.shows'),
      source: t('catalogue.source'),
      suggested: t('catalogue.suggested'),
      used: t('catalogue.used'),
      all: t('catalogue.whole'),
      form: t('catalogue.form'),
      insert: t('catalogue.insertHere'),
      state: t('catalogue.state'),
      stateLead: t('catalogue.state.lead'),
      stateValue: t('catalogue.state.value'),
      stateUnit: t('catalogue.unit'),
      stateInsert: t('catalogue.state.insert'),
    },
  }
}

function readingOf({ present }: RoundQuestion, text: string) {
  const ask = catalogue.readAsk(text)
  if (!ask) throw new Refusal('figure-not-known')
  const written = catalogue.writeAsk(ask)
  const figure = catalogue.computeFigure(ask, present.material)
  return {
    text: catalogue.formatAsked(figure, ask.form),
    ask: written,
    source: `${figure.label}. ${figure.source}`,
    href: roundReport.addressOfAsk(written),
    says: figure.definition,
    leftOut: figure.leftOut.slice(0, 3),
    forms: formsOf(figure),
    series: catalogue
      .seriesOf(ask, present.material)
      .series.map(({ period, value }) => [
        catalogue.formatPeriod(period),
        catalogue.formatAsked({ value, unit: figure.unit }, {}),
      ]),
  }
}
