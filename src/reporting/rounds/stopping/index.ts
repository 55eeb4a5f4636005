export { blockingAtFirst } from '../open-round.ts'
export { type BlockingChange, chooseBlocking, latestBlocking, undoBlocking } from './choose-blocking.ts'
