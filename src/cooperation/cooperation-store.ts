/*
 * Networks and dated events in the database.
 */
import { type Db, listNouns, type RecordedNouns, recordNouns, type WriteTx } from '../store/index.ts'
import { DatedEvent } from './dated-event.ts'
import { Network } from './network.ts'

export async function listNetworks(db: Db, region: string): Promise<Network[]> {
  return (await listNouns(db, region, 'network', 'name')).map((row) => Network.parse(row))
}

export async function listEvents(db: Db, region: string): Promise<DatedEvent[]> {
  const events = (await listNouns(db, region, 'dated_event')).map((row) => DatedEvent.parse(row))
  return events.toSorted((a, b) => (a.sort < b.sort ? -1 : 1))
}

export function recordNetworks(tx: WriteTx, networks: readonly Network[], by: string): Promise<RecordedNouns> {
  return recordNouns(
    tx,
    'network',
    networks.map((each) => ({ id: each.id, name: each.name, content: each })),
    by,
  )
}

export function recordEvents(tx: WriteTx, events: readonly DatedEvent[], by: string): Promise<RecordedNouns> {
  return recordNouns(
    tx,
    'dated_event',
    events.map((each) => ({ id: each.id, name: each.what, content: each })),
    by,
  )
}
