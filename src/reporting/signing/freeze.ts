/*
 * Freezes a report: from its material, as it is at this moment, to a package. Pure; who signs and when is handed in.
 */
import { type Node, sources } from '../../documents/index.ts'
import type { TreeJson } from '../answers/index.ts'
import { type ComputedFigure, readAsk, seriesOf } from '../catalogue/index.ts'
import { inventedRegion } from '../compose/front-matter.ts'
import { questionsOf, sectionOfQuestion } from '../forms/index.ts'
import { arrangeRound } from '../round-report/arrange-round.ts'
import type { RoundMaterial } from '../round-report/get-round-material.ts'
import { liveFigures } from '../round-report/live-figures.ts'
import { hashOfForm } from '../rounds/open-round.ts'
import type { FrozenAnswer, FrozenFigure, SignedPackage } from './signed-package.ts'

export type FreezeGiven = {
  readonly number: number
  readonly reason: string
  readonly amends: string
  readonly signedBy: { readonly id: string; readonly name: string }
  readonly signedOn: string
  readonly product: string
  readonly journal: string
}

export function freeze(material: RoundMaterial, given: FreezeGiven): SignedPackage {
  const { round, register, setAside } = material
  const tree = arrangeRound(material)
  const { id, title } = round.form
  return {
    kind: 'kraftsamling-report',
    format: 1,
    region: { id: register.region.id, name: register.region.name },
    round: round.id,
    report: round.report,
    year: round.year,
    ...given,
    form: { id, title, hash: hashOfForm(round.form), content: { ...round.form } },
    tree: tree.toJSON() as TreeJson,
    answers: frozenAnswers(material),
    figures: frozenFigures(material, tree),
    sources: sources.sourceNotesOf(tree).map(({ text }) => text),
    findingsSetAside: setAside.map(({ rule, question, message, reason }) => ({ rule, question, message, reason })),
    invented: register.region.id === inventedRegion,
  }
}

function frozenAnswers({ round, answers }: RoundMaterial): FrozenAnswer[] {
  const prompts = new Map(questionsOf(round.form).map((question) => [question.id, question.prompt]))
  return answers.map(({ question, version, savedBy, savedOn, content }) => ({
    question,
    prompt: prompts.get(question) ?? '',
    section: sectionOfQuestion(round.form, question)?.number ?? '',
    version,
    savedBy,
    savedOn,
    content,
  }))
}

/** Every figure that asks the catalogue, once, with its readings and its rows. */
function frozenFigures(material: RoundMaterial, tree: Node): FrozenFigure[] {
  const live = liveFigures(material)
  const found = new Map<string, FrozenFigure>()
  tree.descendants((node) => {
    const ask = node.type.name === 'figure' ? String(node.attrs['ask']) : ''
    const figure = ask === '' ? undefined : live.computed(ask)
    if (figure) found.set(ask, frozen(ask, String(node.attrs['text']), figure, material))
  })
  return [...found.values()]
}

function frozen(ask: string, text: string, figure: ComputedFigure, material: RoundMaterial): FrozenFigure {
  const { label, definition, value, unit, source, rows } = figure
  const question = readAsk(ask)
  return {
    ask,
    label,
    definition,
    text,
    value: value ?? null,
    unit,
    period: question?.period ?? '',
    source,
    readings: question
      ? seriesOf(question, material).series.map(({ period, value: of }) => ({ period, value: of }))
      : [],
    rows: rows.map(({ id, name, value: of }) => ({ id, name, value: of })),
  }
}
