export { changeTemplate, type TemplateStep } from './change-template.ts'
export { chooseTemplate } from './choose-template.ts'
export { keepTemplate, replaceTemplate, type SentTemplate } from './keep-template.ts'
export { mayKeep } from './permissions.ts'
export { getBytes, getTemplate, listChoices, listFiles, listTemplates } from './template-store.ts'
export {
  type Choices,
  chosenTemplate,
  type Place,
  placeOf,
  type TemplateFile,
  type WordTemplate,
} from './word-template.ts'
