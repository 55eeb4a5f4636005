/*
 * What is chosen of a figure: its period and part, what is shown of it and how it is written.
 */
import { catalogue } from '../../../reporting/index.ts'
import { ChoiceField } from '../../parts/form-fields.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { RoundQuestion } from '../round-question.ts'
import { figureForms, figureShows, formsOf } from './figure-choice.ts'

type ChooserGiven = {
  readonly visit: Visit
  readonly found: RoundQuestion
  readonly definition: catalogue.FigureDefinition
  readonly figure: catalogue.ComputedFigure | undefined
}

export function FigureChooser({ visit, found, definition, figure }: ChooserGiven) {
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
