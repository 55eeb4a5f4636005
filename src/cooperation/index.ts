export { listEvents, listNetworks, recordEvents, recordNetworks } from './cooperation-store.ts'
export { DatedEvent } from './dated-event.ts'
export { missingInNetwork, Network } from './network.ts'
