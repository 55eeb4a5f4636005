/*
 * The face of the documents for scripts in a browser: what is written there, and none of the printers, which live on the server.
 */
export * as passages from './find-words.ts'
export { toSimpleText } from './simple-text.ts'
export { writingSchema } from './writing-schema.ts'
