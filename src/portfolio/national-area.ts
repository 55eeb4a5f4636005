/*
 * The four strategic areas of the national strategy for sustainable regional development 2021–2030 (RiR 2022:8, chapter 1).
 * In the year's account an insats belongs to the area of the section where it stands: 1.2 to 1.5.
 */
export const nationalAreas = [
  { id: 'likvardiga-mojligheter', section: '1.2', name: 'Likvärdiga möjligheter till boende, arbete och välfärd' },
  { id: 'kompetensforsorjning', section: '1.3', name: 'Kompetensförsörjning och kompetensutveckling' },
  { id: 'innovation', section: '1.4', name: 'Innovation och förnyelse samt entreprenörskap och företagande' },
  { id: 'tillganglighet', section: '1.5', name: 'Tillgänglighet genom digital kommunikation och transportsystemet' },
] as const

export type NationalArea = (typeof nationalAreas)[number]

/** Undefined for a section outside the four areas, such as 4.3 on environment and climate. */
export function areaOfSection(section: string): NationalArea | undefined {
  return nationalAreas.find((area) => section === area.section || section.startsWith(`${area.section}.`))
}
