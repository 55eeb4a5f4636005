/*
 * A table of what a question asks for, told by words in its prompt and its section's title, and the draft that answers it. The
 * first line that fits is taken; a question that fits none gets the draft of the year's work. So a form that nobody here
 * has seen gets drafts too.
 */
import { build, type Node } from '../../../documents/index.ts'
import { areaOfSection } from '../../../portfolio/index.ts'
import { factsAt, type Place } from '../place.ts'
import { analysisDraft, systematicDraft, territorialAnalysisDraft } from './analysis-draft.ts'
import { contributionDraft, cooperationDraft, judgementDraft } from './cooperation-draft.ts'
import { perspectiveDraft, societyDraft, transitionDraft } from './effects-draft.ts'
import { notTold } from './lists.ts'
import {
  adoptionDraft,
  moneyDraft,
  nationalDraft,
  otherMoneyDraft,
  planOfMoneyDraft,
  programmeDraft,
  strategyGoalsDraft,
} from './money-draft.ts'
import { challengesDraft, goalsDraft, strategyDraft } from './strategy-draft.ts'
import { territoryDraft } from './territory-draft.ts'
import { toldFacts } from './told-facts.ts'
import { yearDraft } from './year-draft.ts'

type Line = { readonly asks: RegExp; readonly section?: RegExp; readonly draft: (place: Place) => Node[] }

const lines: readonly Line[] = [
  { asks: /territoriella/i, section: /analys|uppföljning/i, draft: territorialAnalysisDraft },
  { asks: /territoriella/i, draft: territoryDraft },
  { asks: /fungerat/i, section: /samverkan|samråd/i, draft: judgementDraft },
  { asks: /bidragit till hållbar/i, section: /samverkan|samråd/i, draft: contributionDraft },
  { asks: /./, section: /^samverkan med|^samråd med/i, draft: cooperationDraft },
  { asks: /omställning/i, section: /omställningen/i, draft: transitionDraft },
  { asks: /regionalfondsprogram|strukturfondsprogram/i, draft: (place) => programmeDraft(place, /regionalfond/i) },
  { asks: /interreg/i, draft: (place) => programmeDraft(place, /interreg/i) },
  {
    asks: /nationella.*strategi|strategi.*nationella/i,
    draft: (place) => [...nationalDraft(place), ...strategyGoalsDraft(place)],
  },
  { asks: /nationella/i, draft: nationalDraft },
  { asks: /rus-målen/i, draft: strategyGoalsDraft },
  { asks: /turordning/i, draft: planOfMoneyDraft },
  { asks: /plan politiskt beslutad/i, draft: adoptionDraft },
  { asks: /annan finansiering/i, draft: otherMoneyDraft },
  { asks: /anslaget delats|besluten om medel/i, draft: moneyDraft },
  { asks: /samhällsutmaningar/i, draft: societyDraft },
  { asks: /^vilka utmaningar/i, draft: challengesDraft },
  { asks: /^beskriv kort svårigheter/i, draft: () => [notTold('Svårigheter i arbetet')] },
  { asks: /^vilka mål/i, draft: (place) => [...goalsDraft(place), ...toldFacts(factsAt(place))] },
  { asks: /systematiskt/i, draft: systematicDraft },
  { asks: /plan.*analys/i, section: /analys/i, draft: systematicDraft },
  { asks: /./, section: /^analys, uppföljning/i, draft: analysisDraft },
  {
    asks: /jämställdhet|integration|klimat|hållbarhet/i,
    section: /jämställdhet|integration|klimat|hållbarhet/i,
    draft: perspectiveDraft,
  },
  { asks: /arbete med rus/i, draft: strategyDraft },
  { asks: /fritt fält|övriga budskap/i, draft: (place) => toldFacts(factsAt(place)) },
]

/** Blocks of a draft, never empty. */
export function draftFor(place: Place): Node[] {
  const found = lines.find(
    ({ asks, section }) => asks.test(place.question.prompt) && (section?.test(place.section.title) ?? true),
  )
  const blocks = (found?.draft ?? yearDraft)(place)
  const said = blocks.length > 0 ? blocks : [notTold('Svar på frågan')]
  return [...said, ...partners(place)]
}

/** Some questions want the partners named: where the draft tells of none, that is missing. */
function partners(place: Place): Node[] {
  const { question } = place
  if (question.kind !== 'free-text' || !question.parts?.includes('aktörer')) return []
  return areaOfSection(place.section.number)
    ? [
        build.paragraph(
          'Samverkande aktörer står ovan där registret har dem. Andra aktörer: ',
          build.missing({ what: 'aktörer' }),
          '.',
        ),
      ]
    : []
}
