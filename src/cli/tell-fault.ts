/*
 * What a person is told when something fails. A refusal is told in its own sentence; what the disk says no to is told in
 * plain Swedish; everything else is a fault of ours: an id and an apology, the rest goes to the log and nowhere else.
 */
import { randomBytes } from 'node:crypto'
import { Refusal } from '../foundation/index.ts'
import { sayRefusal } from '../texts/index.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

export type Told = { readonly code: ExitCode; readonly lines: readonly string[] }

const wrongUsage = new Set(['unknown-verb', 'unknown-word', 'word-missing', 'unknown-format', 'setting-not-readable'])

/** @param id is made up when it is not given; a test gives it. */
export function tellFault(thrown: unknown, id: string = randomBytes(4).toString('hex')): Told {
  if (thrown instanceof Refusal)
    return { code: wrongUsage.has(thrown.code) ? exitCodes.wrongUsage : exitCodes.refused, lines: [sayRefusal(thrown)] }
  const disk = diskSentence(thrown)
  if (disk) return { code: exitCodes.fault, lines: [disk] }
  const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return {
    code: exitCodes.fault,
    lines: [
      `Något gick fel hos oss, och vi ber om ursäkt. Inget är halvgjort. Felets nummer är ${id}.`,
      JSON.stringify({ fault: id, cause: oneLine(cause) }),
    ],
  }
}

/** The stack without line breaks and without the folders of the machine. */
function oneLine(cause: string): string {
  return cause.replaceAll(/(?:file:\/\/)?\/\S*\/(?=(?:src|node_modules|bench)\/)/g, '').replaceAll(/\s*\n\s*/g, ' | ')
}

const diskSentences: Record<string, (path: string) => string> = {
  ENOENT: (path) => `${path} finns inte. Kontrollera namnet och mappen.`,
  EACCES: (path) =>
    `Det går inte att läsa eller skriva ${path}: rättighet saknas. Be den som äger filen om rätt till den.`,
  EPERM: (path) =>
    `Det går inte att läsa eller skriva ${path}: rättighet saknas. Be den som äger filen om rätt till den.`,
  EROFS: (path) => `Det går inte att skriva ${path}: disken är låst för skrivning. Välj en annan mapp.`,
  EISDIR: (path) => `${path} är en mapp. Ange en fil.`,
  ENOTDIR: (path) => `${path} ligger inte i en mapp. Ange en mapp som finns.`,
  EEXIST: (path) => `${path} finns redan och är ingen mapp. Välj ett annat namn.`,
  ENOSPC: () => 'Disken är full. Inget är halvskrivet; gör plats och kör igen.',
  EDQUOT: () => 'Diskutrymmet är slut. Inget är halvskrivet; gör plats och kör igen.',
  EADDRINUSE: () => 'Porten används redan. Stäng det andra programmet, eller välj en annan port med PORT.',
}

function diskSentence(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined
  const { code, path } = thrown as NodeJS.ErrnoException
  return code === undefined ? undefined : diskSentences[code]?.(path ?? 'Filen')
}
