export { refusalTexts } from './refusals.ts'
export { filled, type Language, sayRefusal } from './say.ts'
export { isLanguage, isWebText, type SayWeb, sayWeb, type WebText } from './say-web.ts'
