export { blockingAtFirst } from '../open-round.ts'
export { takeUpFinding } from '../set-aside-finding.ts'
export { type BlockingChange, chooseBlocking, latestBlocking, undoBlocking } from './choose-blocking.ts'
