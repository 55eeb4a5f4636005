/*
 * What differs between two texts of a movement, word by word.
 */
import { writing } from '../../reporting/index.ts'
import { DiffWords } from '../parts/diff-words.tsx'
import type { Visit } from '../visit.ts'
import { treeOf } from './live-text.ts'

export function Difference({ visit, before, after }: { visit: Visit; before: string; after: string }) {
  return <DiffWords visit={visit} parts={writing.compareTexts(treeOf(before), treeOf(after))} />
}
