/*
 * The settings: the only file that reads the environment. A setting that cannot be read stops the start with a
 * plain sentence that names it; nothing is guessed. An empty setting counts as not set.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { asId, Refusal, type RegionId } from './foundation/index.ts'

const projectRoot = join(import.meta.dirname, '..')

export type Settings = {
  /** Absolute: the embedded database, compiled reports and the lock lie below it. */
  readonly dataFolder: string
  readonly host: string
  /** 0 lets the machine choose a free port. */
  readonly port: number
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | undefined
  /** Whose pages are shown. */
  readonly region: RegionId
  /** True when people come by https: cookies are then sent over https only. */
  readonly secure: boolean
  /** The mail server and the sender; undefined where reminders stay in the application. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** The path of a Word template that reports are printed in; undefined for our own form. */
  readonly wordTemplate: string | undefined
}

const Environment = z.object({
  KRAFTSAMLING_DATA: z.string().default(join(projectRoot, 'var')),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'Skriv en adress, till exempel 127.0.0.1.')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'Skriv ett tal mellan 0 och 65535.')
    .transform(Number)
    .refine((port) => port < 65_536, 'Skriv ett tal mellan 0 och 65535.')
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'Skriv så här: postgresql://användare@värd:5432/databas.')
    .optional(),
  KRAFTSAMLING_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'Skriv regionens korta namn med små bokstäver, till exempel orebro.')
    .default('orebro'),
  KRAFTSAMLING_HTTPS: z.enum(['ja', 'nej'], 'Skriv ja eller nej.').default('nej'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'Skriv så här: smtp://användare:lösenord@värd:587.')
    .optional(),
  WORD_TEMPLATE: z
    .string()
    .regex(/\.do[ct]x$/i, 'Skriv sökvägen till en Word-fil: /etc/kraftsamling/mall.docx.')
    .refine(existsSync, 'Filen finns inte. Skriv sökvägen till en Word-fil.')
    .optional(),
  MAIL_FROM: z.string().regex(/@/, 'Skriv avsändarens e-postadress.').default('kraftsamling@localhost'),
})

/** @throws Refusal `setting-not-readable`. The value is not told: a database address may hold a password. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const read = Environment.safeParse(filled)
  if (!read.success) {
    const first = read.error.issues[0]
    throw new Refusal('setting-not-readable', { name: String(first?.path[0]), expected: first?.message ?? '' })
  }
  const {
    KRAFTSAMLING_DATA,
    HOST,
    PORT,
    DATABASE_URL,
    KRAFTSAMLING_REGION,
    KRAFTSAMLING_HTTPS,
    SMTP_URL,
    MAIL_FROM,
    WORD_TEMPLATE,
  } = read.data
  return {
    dataFolder: join(KRAFTSAMLING_DATA.startsWith('/') ? '' : process.cwd(), KRAFTSAMLING_DATA),
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    region: asId<'Region'>(KRAFTSAMLING_REGION),
    secure: KRAFTSAMLING_HTTPS === 'ja',
    wordTemplate: WORD_TEMPLATE,
    mail: SMTP_URL === undefined ? undefined : { url: SMTP_URL, from: MAIL_FROM },
  }
}
