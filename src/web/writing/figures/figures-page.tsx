/*
 * Choosing a figure for an answer, without script: search for what it counts, then period and part, what is shown of it and how it is written,
 * then how it reads and the mark that puts it into a text. With script the same is done in a dialog (serve-figures.ts).
 */
import { catalogue, forms } from '../../../reporting/index.ts'
import { type Page, page } from '../../page.ts'
import { paths, to } from '../../paths.ts'
import { writtenQuestion } from '../round-question.ts'
import { ChosenFigure } from './chosen-figure.tsx'
import { askFrom, chosenDefinition } from './figure-choice.ts'
import { FigureChooser } from './figure-chooser.tsx'
import { FigureSearch } from './figure-search.tsx'
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
        { name: forms.questionNumber(found.round.form, found.question.id), href: to('roundQuestion', at) },
      ],
      lead: t('catalogue.choose.lead'),
      body: (
        <>
          <FigureSearch visit={visit} found={found} />
          {definition ? (
            <FigureChooser visit={visit} found={found} definition={definition} figure={figure || undefined} />
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
