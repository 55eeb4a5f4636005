export { refusalTexts } from './refusals.ts'
export { filled, type Language, sayRefusal } from './say.ts'
