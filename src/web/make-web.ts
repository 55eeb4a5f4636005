/*
 * The web application as a whole: headers on every answer, a limit on what is sent, files, pages, doors, and one place where
 * whatever is left becomes an error page.
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../foundation/index.ts'
import { serveAccountFile } from './accounts/serve-account-file.ts'
import { doors, pages } from './all-rooms.ts'
import { serveAsset } from './assets/serve-asset.ts'
import { errorView } from './errors.tsx'
import { sendPage } from './frame-page.tsx'
import { tellHealth } from './health.ts'
import type { House } from './house.ts'
import { serveLayout } from './layouts/serve-layout.ts'
import { serveLedgerData, serveLedgerFile } from './ledger-report/serve-ledger.ts'
import { serveMovements } from './movements/serve-movements.ts'
import { serveNational } from './national/serve-national.ts'
import { serveReceived } from './national/serve-received.ts'
import { paths } from './paths.ts'
import { servePlan } from './plan/serve-plan.ts'
import { serveReportFile } from './reporting/serve-report-file.ts'
import { serveRoundFile } from './rounds/serve-round-file.ts'
import { guardAnswer } from './security/headers.ts'
import { serveSigned } from './signing/serve-signed.ts'
import { serveTemplate, serveTrial } from './templates/serve-template.ts'
import { understandVisit } from './understand-visit.ts'
import { walkDoor } from './walk-door.ts'
import { walkPage } from './walk-page.ts'
import { serveSubscription } from './wheel/serve-subscription.ts'
import { serveWheel } from './wheel/serve-wheel.ts'
import { serveFigures } from './writing/figures/serve-figures.ts'
import { serveCheck } from './writing/findings/serve-check.ts'
import { serveReferences } from './writing/references/serve-references.ts'
import { serveWriting } from './writing/serve-writing.ts'

/** An answer to a question is at most some tens of pages; nothing that we take by form is larger than this. */
const largestForm = 1024 * 1024

/** A file with cases; what it may hold is told by the reader of tables. */
const largestFile = 21 * 1024 * 1024

/** Where a file is sent: cases, a package, a report from outside, a Word template. */
function takesFiles(path: string): boolean {
  const whole: readonly string[] = [paths.importShow, paths.packageIn, paths.templates]
  return whole.includes(path) || /^\/rapportomgangar\/[^/]+\/las-in$|^\/word-mallar\/[^/]+\/fil$/.test(path)
}

export function makeWeb(house: House): Hono {
  const web = new Hono()
  web.use(async (request, next) => {
    guardAnswer(request, house.secure)
    await next()
  })
  const limits = { form: limitTo(house, largestForm), file: limitTo(house, largestFile) }
  web.use((request, next) => (takesFiles(request.req.path) ? limits.file : limits.form)(request, next))
  web.get(paths.health, (request) => tellHealth(house, request))
  web.get(paths.assets, (request) => serveAsset(request, request.req.param('name')))
  web.get(paths.reportFile, (request) => serveReportFile(house, request))
  web.get(paths.roundFile, (request) => serveRoundFile(house, request))
  web.get(paths.layoutFile, (request) => serveLayout(house, request))
  web.get(paths.templateFile, (request) => serveTemplate(house, request))
  web.get(paths.templateTry, (request) => serveTrial(house, request))
  web.get(paths.signedFile, (request) => serveSigned(house, request))
  web.get(paths.movementFile, (request) => serveMovements(house, request))
  web.get(paths.nationalFile, (request) => serveNational(house, request))
  web.get(paths.receivedFile, (request) => serveReceived(house, request))
  web.get(paths.operationalPlanFile, (request) => servePlan(house, request))
  web.get(paths.wheelFollow, (request) => serveSubscription(house, request))
  web.get(paths.wheelFile, (request) => serveWheel(house, request))
  web.get(paths.accountFile, (request) => serveAccountFile(house, request))
  web.get(paths.caseFile, (request) => serveLedgerFile(house, request))
  web.get(paths.ledgerReportFile, (request) => serveLedgerFile(house, request))
  web.get(paths.ledgerReportData, (request) => serveLedgerData(house, request))
  web.post(paths.roundWriting, (request) => serveWriting(house, request))
  web.post(paths.roundReferences, (request) => serveReferences(house, request))
  web.post(paths.roundFigures, (request) => serveFigures(house, request))
  web.post(paths.roundCheck, (request) => serveCheck(house, request))
  for (const page of pages) web.get(page.at, (request) => walkPage(house, page, request))
  for (const door of doors) web.post(door.at, (request) => walkDoor(house, door, request))

  web.notFound(async (request) => {
    const { visit } = await understandVisit(house, request)
    return sendPage(request, visit, errorView(visit, new Refusal('not-found')))
  })
  web.onError(async (thrown, request) => {
    const { visit } = await understandVisit(house, request)
    return sendPage(request, visit, errorView(visit, thrown))
  })
  return web
}

function limitTo(house: House, maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: async (request) => {
      const { visit } = await understandVisit(house, request)
      return sendPage(request, visit, errorView(visit, new Refusal('too-much-sent')))
    },
  })
}
