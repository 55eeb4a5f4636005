/*
 * Colours of charts: each holds at least 4.5:1 against white, so that a bar, a line and its label can have the same colour,
 * and neighbours differ in lightness for those who do not see hues.
 */
export const ink = '#1f2a2e'
/** Lines of the grid: decoration, never the only sign of anything. */
export const rule = '#d9e0e2'

export const seriesColours = ['#0b4f5c', '#b0481e', '#4a5fa5', '#6b6a1f', '#8a3a6b', '#4f6b6f'] as const

export function colourOf(at: number): string {
  return seriesColours[at % seriesColours.length] ?? seriesColours[0]
}

/** The contrast of two colours `#rrggbb` by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((one, other) => other - one)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
