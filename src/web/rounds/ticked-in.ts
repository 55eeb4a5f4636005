/*
 * What was ticked in a form: ticks come as fields of their own, `fraga.1.1.1-q1`, with `ja` where they are ticked.
 */
export function tickedIn(given: Readonly<Record<string, unknown>>, name: string): string[] {
  return Object.entries(given).flatMap(([field, value]) =>
    field.startsWith(`${name}.`) && value === 'ja' ? [field.slice(name.length + 1)] : [],
  )
}
