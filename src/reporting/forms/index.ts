export {
  type Column,
  type Form,
  isWritten,
  type Part,
  parseForm,
  type Question,
  questionsOf,
  type ScopeRule,
  type Section,
  sectionOfQuestion,
  sectionsOf,
  type TableForm,
} from './form.ts'
export { getForm, listForms, readForm } from './get-form.ts'
export { questionNumber, withQuestionNumbers } from './question-number.ts'
