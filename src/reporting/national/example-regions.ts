/*
 * For tests: packages of many invented regions, each with its own answer to the same questions and the same figure.
 */
import { build } from '../../documents/index.ts'
import { examplePackage } from '../signing/example-package.ts'
import type { FrozenFigure, SignedPackage } from '../signing/signed-package.ts'

export const [exampleFigure] = examplePackage.figures as [FrozenFigure]

const questions = [
  { id: 'q1', prompt: 'Hur gick det?' },
  { id: 'q2', prompt: 'Och sedan?' },
]

type Given = Partial<SignedPackage> & {
  readonly says?: string
  /** Of the one figure; none for a region that does not use it. */
  readonly figure?: Partial<FrozenFigure> | 'none'
}

/** @param at the number of the region, from 0. */
export function exampleRegion(
  at: number,
  { says = 'Svaret är ett.', figure = {}, ...given }: Given = {},
): SignedPackage {
  const used = figure === 'none' || says === '' ? [] : [{ ...exampleFigure, value: at, ...figure }]
  const shown = used.map(({ ask, text }) => build.figure({ text, origin: 'computed', ask }))
  const answer = says === '' ? [] : [build.paragraph(`${says} `, ...shown), exampleTable]
  const tree = build.doc(
    { title: 'Exempelrapport' },
    build.heading(2, 'Hur gick det?', { id: 'fraga-q1' }),
    ...answer,
    build.heading(2, 'Och sedan?', { id: 'fraga-q2' }),
    build.paragraph('Sedan blev det bättre.'),
  )
  const name = `Region Exempel ${String(at).padStart(2, '0')}`
  return {
    ...examplePackage,
    region: { id: `r${at}`, name },
    form: { ...examplePackage.form, content: { parts: [{ sections: [{ questions }] }] } },
    tree: JSON.parse(JSON.stringify(tree)) as SignedPackage['tree'],
    figures: used,
    ...given,
  }
}

const exampleTable = build.table({
  caption: 'Insatser',
  head: ['Insats', 'Belopp'],
  rows: [['Exempelinsats', '1 000 kr']],
})

export const exampleRegions: readonly SignedPackage[] = Array.from({ length: 21 }, (_, at) => exampleRegion(at))
