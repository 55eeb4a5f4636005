/*
 * What has been written and not yet been taken by the server lies in the browser too, so that a closed tab or a lost connection loses
 * nothing: the text that the server had, and the steps that came after.
 */
export type Unsent = { readonly number: number; readonly base: object; readonly steps: readonly object[] }

export function keptLocally(name: string) {
  const key = `kraftsamling:${name}`
  return {
    read(): Unsent | undefined {
      try {
        const text = localStorage.getItem(key)
        return text === null ? undefined : (JSON.parse(text) as Unsent)
      } catch {
        return undefined
      }
    },
    /** Nothing unsent is nothing kept. A browser that has no room for it goes on without. */
    write(unsent: Unsent | undefined): void {
      try {
        if (unsent) localStorage.setItem(key, JSON.stringify(unsent))
        else localStorage.removeItem(key)
      } catch {
        // The text is still on the page; the server gets it as soon as it answers.
      }
    },
  }
}
