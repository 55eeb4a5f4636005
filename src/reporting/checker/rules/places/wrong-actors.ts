/*
 * Actors that are told of in a section for another kind, where that kind has a section of its own.
 */
import type { ReadReport, ReadSection } from '../../../reading/index.ts'
import { type CheckedText, linesOf } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { sentencesOf } from '../sentences-of.ts'
import { type ActorKind, actorNames, kindWords, sectionKinds } from './kinds-of-actors.ts'

const together = /samverk|samråd|samarbet|dialog|partnerskap|representera|ingår i|äger /iu

export function wrongActors(text: CheckedText, report: ReadReport | undefined): Found[] {
  const sections = report?.sections ?? []
  return sections.flatMap((section) =>
    sectionKinds
      .filter(({ title }) => /samverkan|samråd|samarbete|dialog/iu.test(section.title) && title.test(section.title))
      .flatMap(({ wrong, belongs }) => {
        const home = sections.find((other) => other !== section && belongs.test(other.title))
        return home ? wrong.flatMap((kind) => tellOf(text, section, kind, home)) : []
      }),
  )
}

function tellOf({ passages }: CheckedText, section: ReadSection, kind: ActorKind, home: ReadSection): Found[] {
  const [first, last] = section.lines
  const hits = passages
    .filter(({ kind: sort, lines: [from] }) => sort === 'body' && from >= first && from <= last)
    .flatMap((passage) =>
      sentencesOf(passage).flatMap(({ from, text }) =>
        [...(together.test(text) ? text.matchAll(actorNames[kind]) : [])].map((hit) => ({
          name: hit[0],
          lines: linesOf(passage, from + hit.index, from + hit.index + hit[0].length),
        })),
      ),
    )
  if (hits.length === 0) return []
  const names = [...new Set(hits.map(({ name }) => name))]
  return [
    {
      severity: kind === 'business' || kind === 'companies' ? 'notice' : 'warning',
      lines: hits.map(({ lines }) => lines),
      quotes: names,
      message: `${section.number} gäller inte ${kindWords[kind]} (${names.join(', ')}). Flytta texten till ${home.number} ${home.title}, eller hänvisa.`,
    },
  ]
}
