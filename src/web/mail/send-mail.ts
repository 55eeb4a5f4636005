/*
 * How letters leave the house: by SMTP, as the settings say. The address of the server may hold a password, so it is told to nobody.
 */
import { createTransport } from 'nodemailer'
import type { followUp } from '../../portfolio/index.ts'

export function openMail(url: string, from: string): followUp.Mail {
  const transport = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 }, { from })
  return {
    async send(letter) {
      await transport.sendMail(letter)
    },
  }
}
