export type { House } from './house.ts'
export { makeWeb } from './make-web.ts'
