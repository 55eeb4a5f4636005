/*
 * Passwords are kept as argon2id (RFC 9106) with a salt of their own. The cost stands with the hash, so that it can be raised
 * without making old passwords useless. Cost: 19 MiB, two passes, one lane (OWASP's first recommendation).
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Refusal } from '../foundation/index.ts'

const derive = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** `argon2id$19456$2$1$salt$hash`, salt and hash in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive('argon2id', { message: password, nonce: salt, ...cost })
  return ['argon2id', cost.memory, cost.passes, cost.parallelism, encode(salt), encode(hash)].join('$')
}

export const shortestPassword = 12

/** @throws Refusal `password-too-short` */
export async function hashLongEnough(password: string): Promise<string> {
  if (password.length < shortestPassword) throw new Refusal('password-too-short', { least: shortestPassword })
  return hashPassword(password)
}

/** Takes as long for a hash that is nobody's as for one that is somebody's. A hash in another form never matches. */
export async function matches(password: string, kept: string): Promise<boolean> {
  const [method, memory, passes, parallelism, salt, hash] = kept.split('$')
  if (method !== 'argon2id' || salt === undefined || hash === undefined) return false
  const expected = Buffer.from(hash, 'base64url')
  const found = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64url'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return found.length === expected.length && timingSafeEqual(found, expected)
}

/** What an unknown account is compared with: a hash of the same cost that no password gives. */
export const nobodysHash = [
  'argon2id',
  cost.memory,
  cost.passes,
  cost.parallelism,
  encode(Buffer.alloc(16)),
  encode(Buffer.alloc(32)),
].join('$')

function encode(bytes: Buffer): string {
  return bytes.toString('base64url')
}
