/*
 * The files of a signed report, byte for byte as they were printed when it was signed; and the package for another installation.
 */
import type { Context } from 'hono'
import { formats, signing } from '../../reporting/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { sendFile } from '../reporting/serve-report-file.ts'
import { understandVisit } from '../understand-visit.ts'

export async function serveSigned(house: House, request: Context): Promise<Response> {
  const [round, number, wanted] = ['round', 'number', 'format'].map((name) => request.req.param(name) ?? '')
  try {
    const signed = await house.store.read(house.region, (db) =>
      signing.getSigned(db, house.region, round ?? '', Number(number) || 0),
    )
    const name = `${house.region}-${round}-${number}`
    if (wanted === 'paket') return sendFile(request, `${name}-paket`, 'json', await packageOf(house, signed))
    const format = formats.find((each) => each === wanted) ?? 'json'
    const { bytes } = await house.store.read(house.region, (db) =>
      signing.getSignedFile(db, house.region, signed.id, format),
    )
    return sendFile(request, name, format, bytes)
  } catch (thrown) {
    const { visit } = await understandVisit(house, request)
    return sendPage(request, visit, errorView(visit, thrown))
  }
}

/** The package for another installation: the content and its documents in one file. */
async function packageOf(house: House, { id, content }: signing.SignedReport): Promise<Uint8Array> {
  const documents = await house.store.read(house.region, (db) => signing.listSignedFiles(db, house.region, id))
  return new TextEncoder().encode(signing.writePackage(content, documents))
}
