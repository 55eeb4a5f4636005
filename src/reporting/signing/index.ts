export * as national from '../national/index.ts'
export { isOpen } from '../rounds/round.ts'
export { type ChangedFigure, compareSigned } from './compare-signed.ts'
export { examplePackage } from './example-package.ts'
export { inUnit } from './figure-note.ts'
export { openAmendment } from './open-amendment.ts'
export { readPackage, writePackage } from './package-file.ts'
export { type ReadinessKind, type ReadinessLine, readinessOf } from './readiness.ts'
export { receivePackage } from './receive-package.ts'
export { getReceivedFile, listReceived, listReceivedYears, type Received } from './received-store.ts'
export { signOff } from './sign-off.ts'
export { dayOf, type FrozenFigure, type SignedPackage } from './signed-package.ts'
export {
  getSigned,
  getSignedFile,
  listFileHashes,
  listSigned,
  listSignedFiles,
  type SignedReport,
} from './signed-store.ts'
export { withSources } from './signed-tree.ts'
