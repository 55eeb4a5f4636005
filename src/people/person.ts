/*
 * A person is somebody who can sign in. What they may do follows from their roles; each noun has its own sentences on that
 * in a file called permissions.ts.
 */
import { z } from 'zod'
import type { RegionId } from '../foundation/index.ts'

export const roles = [
  'administrator',
  'coordinator',
  'officer',
  'writer',
  'controller',
  'analyst',
  'decision-maker',
  'reader',
] as const

export type Role = (typeof roles)[number]

export const Roles = z.array(z.enum(roles))

export type Person = {
  readonly id: string
  readonly region: RegionId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

export function holds(person: Person, role: Role): boolean {
  return person.roles.includes(role)
}
