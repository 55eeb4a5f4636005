/*
 * A signed report as one file that another installation can read: the content, the printed documents, and a hash for each part, so that
 * whoever finds a broken one can say which. The seal is a hash over the list of parts.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { canonical } from '../../store/index.ts'
import { type Format, formats } from '../format.ts'
import { hashOfPackage, SignedPackage } from './signed-package.ts'

/** The newest shape that this version can read: 1 had the content alone. */
const newestFormat = 2

const Part = z.strictObject({ name: z.string(), hash: z.string() })
const Document = z.strictObject({ format: z.enum(formats), bytes: z.base64() })

const PackageFile = z.strictObject({
  kind: z.literal('kraftsamling-package'),
  format: z.literal(2),
  /** The hash by which the report is known. */
  hash: z.string(),
  parts: z.array(Part),
  seal: z.string(),
  content: SignedPackage,
  documents: z.array(Document),
})
const FirstFile = z.strictObject({ hash: z.string(), content: SignedPackage })

export type PackageDocument = { readonly format: Format; readonly bytes: Uint8Array }
export type ReadPackage = {
  readonly hash: string
  readonly content: SignedPackage
  readonly documents: readonly PackageDocument[]
}

export function writePackage(content: SignedPackage, documents: readonly PackageDocument[]): string {
  const parts = partsOf(content, documents)
  const file: z.infer<typeof PackageFile> = {
    kind: 'kraftsamling-package',
    format: newestFormat,
    hash: hashOfPackage(content),
    parts,
    seal: sealOf(parts),
    content,
    documents: documents.map(({ format, bytes }) => ({ format, bytes: Buffer.from(bytes).toString('base64') })),
  }
  return JSON.stringify(file, null, 1)
}

/** @throws Refusal `package-not-readable`, `package-from-newer`, `package-hash-broken` */
export function readPackage(text: string): ReadPackage {
  const parsed = parse(text)
  refuseNewer(parsed)
  const { hash, content, documents, broken } = isFirst(parsed) ? readFirst(parsed) : readSecond(parsed)
  if (broken.length > 0) throw new Refusal('package-hash-broken', { faults: broken.join(', ') })
  return { hash, content, documents }
}

type Read = ReadPackage & { readonly broken: readonly string[] }

function readFirst(parsed: unknown): Read {
  const { hash, content } = checked(FirstFile, parsed)
  return { hash, content, documents: [], broken: hash === hashOfPackage(content) ? [] : [partNames.whole] }
}

function readSecond(parsed: unknown): Read {
  const { hash, content, documents: sent, parts, seal } = checked(PackageFile, parsed)
  const documents = sent.map(({ format, bytes }) => ({ format, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }))
  const broken = brokenParts(parts, partsOf(content, documents))
  const whole = seal === sealOf(parts) && (broken.length > 0 || hash === hashOfPackage(content))
  return { hash, content, documents, broken: whole ? broken : [...broken, partNames.seal] }
}

type Parts = readonly z.infer<typeof Part>[]

/** What each part is called when it is told as broken. */
const partNames = {
  whole: 'innehållet',
  seal: 'förteckningen över delarna',
  text: 'rapportens text',
  answers: 'svaren',
  figures: 'siffrorna',
  form: 'formuläret',
  papers: 'uppgifterna om vem som undertecknade och varför',
} as const

function partsOf(content: SignedPackage, documents: readonly PackageDocument[]): z.infer<typeof Part>[] {
  const { tree, answers, figures, form, ...papers } = content
  const inContent = { text: tree, answers, figures, form, papers }
  return [
    ...Object.entries(inContent).map(([name, value]) => ({ name, hash: sha256(canonical(value)) })),
    ...documents.map(({ format, bytes }) => ({ name: format, hash: sha256(bytes) })),
  ]
}

/** In words: the parts that differ from the list, those that are missing, and those that nobody listed. */
function brokenParts(listed: Parts, found: Parts): string[] {
  const [said, are] = [listed, found].map((parts) => new Map(parts.map(({ name, hash }) => [name, hash])))
  const names = new Set([...listed, ...found].map(({ name }) => name))
  return [...names].filter((name) => said?.get(name) !== are?.get(name)).map(wordsFor)
}

function wordsFor(name: string): string {
  return name in partNames ? partNames[name as keyof typeof partNames] : `dokumentet i ${name.toUpperCase()}`
}

function sealOf(parts: Parts): string {
  return sha256(canonical(parts))
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** @throws Refusal `package-not-readable` */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('package-not-readable', { problem: 'Filen är inte JSON.' })
  }
}

const Numbered = z.looseObject({
  format: z.int().optional(),
  content: z.looseObject({ format: z.int().optional() }).optional(),
})

/** @throws Refusal `package-from-newer` */
function refuseNewer(parsed: unknown): void {
  const { format = 1, content } = Numbered.safeParse(parsed).data ?? {}
  if (format > newestFormat || (content?.format ?? 1) > 1) throw new Refusal('package-from-newer')
}

function isFirst(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && !('kind' in parsed)
}

/** @throws Refusal `package-not-readable`, which says where. */
function checked<T>(schema: z.ZodType<T>, parsed: unknown): T {
  const read = schema.safeParse(parsed)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join('.') || 'innehållet'
  throw new Refusal('package-not-readable', { problem: `Den saknar eller har fel i ${at}.` })
}
