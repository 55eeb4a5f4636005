/*
 * Choosing a figure for an answer, without script: what it counts, then year and part and how it is written, then how it reads and the mark
 * that puts it into a text. With script the same is done in a dialog (serve-figures.ts).
 */
import type { ComponentChildren } from 'preact'
import { catalogue, roundReport } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { ChoiceField } from '../parts/form-fields.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { askFrom, chosenDefinition, figureForms } from './figure-choice.ts'
import { writtenQuestion } from './round-question.ts'

export const roundFiguresPage: Page = page({
  at: paths.roundFigures,
  who: 'signed-in',
  async show(visit) {
    const { t, query } = visit
    const found = await writtenQuestion(visit)
    const at = { round: found.round.id, id: found.question.id }
    const definition = chosenDefinition(query.get('definition'))
    const sources = found.present.material
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
          <form class="form" method="get" action={to('roundFigures', at)}>
            <Chooser visit={visit} sources={sources} definition={definition} year={found.round.year} />
            <button class="ds-button" type="submit">
              {t('catalogue.show')}
            </button>
          </form>
          {ask && figure ? <Chosen visit={visit} ask={ask} figure={figure} back={to('roundQuestion', at)} /> : null}
        </>
      ),
    }
  },
})

type ChooserGiven = {
  readonly visit: Visit
  readonly sources: catalogue.FigureSources
  readonly definition: catalogue.FigureDefinition | undefined
  readonly year: number
}

function Chooser({ visit, sources, definition, year }: ChooserGiven): ComponentChildren {
  const { t, query } = visit
  const given = { visit, attempt: undefined }
  const known = catalogue.catalogue.filter(({ withdrawn }) => !withdrawn)
  const named = known.map(({ id, label, subject }) => ({
    value: id,
    name: `${t(`catalogue.subject.${subject}`)}: ${label}`,
  }))
  const periods = definition ? catalogue.periodsOf(definition, sources).map((value) => ({ value, name: value })) : []
  return (
    <>
      <ChoiceField {...given} name="definition" label={t('catalogue.figure')} options={named} value={definition?.id} />
      {definition ? (
        <>
          <ChoiceField
            {...given}
            name="period"
            label={t('catalogue.year')}
            options={periods}
            value={query.get('period') ?? String(year)}
          />
          {definition.filters.map(({ name, label, choices }) => (
            <ChoiceField
              key={name}
              {...given}
              name={`filter.${name}`}
              label={label}
              none={t('catalogue.whole')}
              options={choices(sources)}
              value={query.get(`filter.${name}`) ?? ''}
            />
          ))}
          <ChoiceField
            {...given}
            name="form"
            label={t('catalogue.form')}
            options={figureForms}
            value={query.get('form') ?? ''}
          />
        </>
      ) : null}
    </>
  )
}

type ChosenGiven = {
  readonly visit: Visit
  readonly ask: string
  readonly figure: catalogue.ComputedFigure
  readonly back: string
}

function Chosen({ visit, ask, figure, back }: ChosenGiven) {
  const { t } = visit
  const text = catalogue.formatAsked(figure, figure.ask.form)
  return (
    <section>
      <h2 lang="sv-SE">{text}</h2>
      <p lang="sv-SE">{figure.definition}</p>
      <p>
        <a href={roundReport.addressOfAsk(ask)}>{t('catalogue.open')}</a>
      </p>
      <p>
        {t('catalogue.mark')} <code>{`{${text}|${ask}}`}</code>
      </p>
      <p>
        <a class="ds-button" href={withQuery(back, { fran: 'siffra', siffra: ask })}>
          {t('catalogue.insert')}
        </a>
      </p>
    </section>
  )
}
