/*
 * The checker on the report of a round: the whole, and one answer as it is being written.
 */
import { build, type Node } from '../../documents/index.ts'
import { checkTree } from '../check-tree.ts'
import type { Finding } from '../checker/index.ts'
import { anchorOfQuestion, anchorOfSection } from '../compose/addresses.ts'
import { type Form, questionsOf, sectionOfQuestion } from '../forms/index.ts'
import { remaining } from '../rounds/set-aside-finding.ts'
import { withoutKnownWords } from '../writing/known-words.ts'
import { arrangeRound, arrangeWritten } from './arrange-round.ts'
import { checkAllReferences, checkReferences } from './check-references.ts'
import type { RoundMaterial } from './get-round-material.ts'
import { type LiveFigures, liveFigures } from './live-figures.ts'
import { withoutUnwritten } from './unwritten.ts'
import { checkLive } from './words-and-figures.ts'

/** What the checker finds in the whole report, without what was set aside and without drafts that nobody has begun to write. */
export function checkRound(material: RoundMaterial, live: LiveFigures = liveFigures(material)): Finding[] {
  const { round, register, setAside, words } = material
  const tree = arrangeRound(material, live)
  const found = [
    ...checkLive(arrangeWritten(material), round.form, live),
    ...checkTree(tree, round.form, register),
    ...checkAllReferences(material, () => tree),
  ]
  return withoutUnwritten(withoutKnownWords(remaining(found, setAside), words), material)
}

/** What is made once for many looks: the figures as they are now, and the report as it is arranged. */
export type Arranged = { readonly live: LiveFigures; readonly tree: () => Node }

/**
 * What it finds in one answer: of the rest of the report only what the answer refers to is looked at, so that it can be asked at every pause
 * of the fingers.
 */
export function checkAnswer(
  material: RoundMaterial,
  question: string,
  blocks: readonly Node[],
  { live, tree: report }: Arranged = arranged(material),
): Finding[] {
  const { round, register, setAside, words } = material
  const { form } = round
  const [section, asked] = [sectionOfQuestion(form, question), questionsOf(form).find(({ id }) => id === question)]
  if (!section || !asked) return []
  const tree = build.doc(
    { title: form.title },
    build.heading(1, section.title, { id: anchorOfSection(section.number), number: section.number }),
    build.heading(2, asked.prompt, { id: anchorOfQuestion(question) }),
    ...blocks,
  )
  const found = [
    ...checkLive(tree, form, live),
    ...checkTree(tree, onlyQuestion(form, question), register),
    ...checkReferences(question, blocks, material, report),
  ]
  return withoutKnownWords(remaining(found, setAside), words).filter((finding) => finding.question === question)
}

function arranged(material: RoundMaterial): Arranged {
  const live = liveFigures(material)
  return { live, tree: () => arrangeRound(material, live) }
}

/** The form with that question alone, so that the others are not missed. */
function onlyQuestion(form: Form, question: string): Form {
  const parts = form.parts.map((part) => ({
    ...part,
    sections: part.sections
      .map((section) => ({ ...section, questions: section.questions.filter(({ id }) => id === question) }))
      .filter(({ questions }) => questions.length > 0),
  }))
  return { ...form, parts: parts.filter(({ sections }) => sections.length > 0) }
}
