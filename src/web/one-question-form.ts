/*
 * For tests: the form of 2021 with one question alone, so that the whole report can be approved and signed.
 */
import { forms } from '../reporting/index.ts'

export function oneQuestionForm(): { readonly form: forms.Form; readonly question: string } {
  const whole = forms.getForm('villkorsbeslut-2021')
  const asked = forms.questionsOf(whole).find(({ kind }) => kind === 'free-text')
  if (!asked) throw new Error('the form of 2021 asks for text')
  const parts = whole.parts.slice(0, 1).map((part) => ({
    ...part,
    sections: part.sections.slice(0, 1).map((section) => ({ ...section, questions: [asked] })),
  }))
  return { form: { ...whole, parts }, question: asked.id }
}
