/*
 * What a movement needs before it can be approved.
 */
import type { Told } from './movement.ts'

export const needs = ['title', 'whatMoved', 'forWhom', 'where', 'mainFactor', 'ties', 'evidence'] as const
/** `ties`: at least one goal or insats. `evidence`: an actual result that rests on more than one's own judgement must show on what. */
export type Need = (typeof needs)[number]

/** In the order of the form; empty when it can be approved. */
export function lackingIn(told: Told): Need[] {
  return needs.filter((need) => !isThere[need](told))
}

const isThere: Readonly<Record<Need, (told: Told) => boolean>> = {
  title: ({ title }) => isSaid(title),
  whatMoved: ({ whatMoved }) => isSaid(whatMoved),
  forWhom: ({ forWhom }) => isSaid(forWhom),
  where: ({ where, municipalities }) => isSaid(where) || municipalities.length > 0,
  mainFactor: ({ mainFactor }) => isSaid(mainFactor),
  ties: ({ goals, insatser }) => goals.length + insatser.length > 0,
  evidence: ({ status, basis, evidence }) => status === 'expected' || basis === 'own-judgement' || isSaid(evidence),
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
