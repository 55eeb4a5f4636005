export type { House } from './house.ts'
export { openMail } from './mail/send-mail.ts'
export { makeWeb } from './make-web.ts'
