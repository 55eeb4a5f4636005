/*
 * What --help prints: for the whole, the verbs; for a verb, how it is written and what it takes.
 */
import type { Verb } from './verb.ts'

const run = 'npm run -s kraftsamling --'

export function helpForAll(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map((verb) => verb.name.length))
  return [
    'Kraftsamling: ett register för regionens utvecklingsarbete, och rapporterna ur det.',
    '',
    `  npm start              startar allt`,
    `  ${run} KOMMANDO …`,
    '',
    ...verbs.map((verb) => `  ${verb.name.padEnd(width)}  ${verb.summary}`),
    '',
    `Mer om ett kommando: ${run} KOMMANDO --help`,
    'Slutkoder: 0 gjort, 1 reglerna sade nej, 2 fel skrivet, 3 något gick sönder.',
  ].join('\n')
}

export function helpFor(verb: Verb): string {
  const words = [
    ...verb.places.map(({ name, help }) => [name, help] as const),
    ...Object.entries(verb.options).map(
      ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
    ),
    ['--help', 'visar den här texten'] as const,
  ]
  const width = Math.max(...words.map(([word]) => word.length))
  return [
    verb.summary,
    '',
    `  ${run} ${verb.name}${verb.places.map(placeInUsage).join('')}${Object.keys(verb.options).length ? ' [val]' : ''}`,
    '',
    ...words.map(([word, help]) => `  ${word.padEnd(width)}  ${help}`),
    ...(verb.details ? ['', ...verb.details] : []),
  ].join('\n')
}

function placeInUsage({ name, required }: Verb['places'][number]): string {
  return required ? ` ${name}` : ` [${name}]`
}
