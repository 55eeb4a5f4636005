/*
 * A Word template is the form in which a receiver, or the region itself, wants its documents: styles, logotype, header, footer and cover.
 * It may have had several files; one of them is used. Where it is used is chosen for a form, and for a single round over that.
 */
export type WordTemplate = {
  readonly id: string
  readonly name: string
  /** Empty where it is the region's own. */
  readonly receiver: string
  /** The number of the file that is used. */
  readonly file: number
  readonly isRemoved: boolean
}

export type TemplateFile = {
  readonly number: number
  readonly fileName: string
  readonly hash: string
  readonly uploadedBy: string
  readonly uploadedOn: string
}

/** A round or a form, in the words of `place`. */
export type Place = { readonly kind: 'round' | 'form'; readonly id: string }

/** By place: the id of a template, or empty for the product's own form. */
export type Choices = ReadonlyMap<string, string>

export function placeOf({ kind, id }: Place): string {
  return `${kind}/${id}`
}

/**
 * The template for a round: what was chosen for the round, else for its form. A template that was removed is as if it had not been chosen.
 * @returns `own` where the product's own form was chosen, undefined where nothing was.
 */
export function chosenTemplate(
  templates: readonly WordTemplate[],
  choices: Choices,
  round: { readonly id: string; readonly form: string },
): WordTemplate | 'own' | undefined {
  const places = [placeOf({ kind: 'round', id: round.id }), placeOf({ kind: 'form', id: round.form })]
  for (const choice of places.map((place) => choices.get(place))) {
    if (choice === '') return 'own'
    const template = templates.find(({ id, isRemoved }) => id === choice && !isRemoved)
    if (template) return template
  }
  return undefined
}
