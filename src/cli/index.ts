export { readFromDisk, writeTogether } from './disk.ts'
export { runVerb } from './run-verb.ts'
export { tellFault } from './tell-fault.ts'
export type { Serving, World } from './world.ts'
