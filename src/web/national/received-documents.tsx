/*
 * The documents that came with each package, amended ones too.
 */
import { asId, formatDay } from '../../foundation/index.ts'
import type { signing } from '../../reporting/index.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type DocumentsGiven = { readonly visit: Visit; readonly received: readonly signing.Received[] }

export function ReceivedDocuments({ visit, received }: DocumentsGiven) {
  return (
    <section>
      <h2>{visit.t('national.documents')}</h2>
      <ul>
        {received.map((each) => (
          <li key={each.id}>
            <Of visit={visit} received={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Of({ visit: { t }, received: { content, receivedOn } }: { visit: Visit; received: signing.Received }) {
  const { region, round, number, reason, report, form } = content
  const file = { sender: region.id, round, number }
  return (
    <>
      <span lang="sv-SE">{region.name}</span>
      {report === 'government' ? null : (
        <>
          {' '}
          ({t('national.documents.other')}: <span lang="sv-SE">{form.title}</span>)
        </>
      )}
      {number > 1 ? (
        <>
          {' '}
          ({t('national.amended', { number: number - 1 })}
          <q lang="sv-SE">{reason}</q>)
        </>
      ) : null}
      , {t('national.receivedOn', { day: formatDay(asId<'CalendarDate'>(receivedOn)) })}{' '}
      <a href={to('receivedFile', { ...file, format: 'pdf' })} download>
        PDF<span class="ds-sr-only">, {region.name}</span>
      </a>{' '}
      <a href={to('receivedFile', { ...file, format: 'docx' })} download>
        Word<span class="ds-sr-only">, {region.name}</span>
      </a>
    </>
  )
}
