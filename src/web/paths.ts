/*
 * Every address of the web application. A table: doors, pages, links and tests all take their addresses from here.
 * Addresses are Swedish and are never reused for something else. `:id` is filled by `to`.
 */
export const paths = {
  start: '/',
  strategy: '/strategi',
  goal: '/strategi/:id',
  money: '/pengar',
  directionRules: '/pengar/inriktningsbeslut/:year',
  directionRulesChange: '/pengar/inriktningsbeslut/:year/andra',
  cases: '/arenden',
  caseFile: '/arenden/fil/:format',
  newCase: '/arenden/nytt',
  case: '/arenden/:id',
  caseAct: '/arenden/:id/gor/:act',
  casePlan: '/arenden/:id/plan',
  caseMeeting: '/arenden/:id/mote/:step',
  caseReport: '/arenden/:id/lagesrapport/:step',
  caseAnalysis: '/arenden/:id/avslutsanalys',
  caseResults: '/arenden/:id/resultat',
  caseTask: '/arenden/:id/uppgift/:task',
  caseStep: '/arenden/:id/steg/:step',
  caseClose: '/arenden/:id/avsluta',
  caseLinks: '/arenden/:id/lank',
  followUp: '/uppfoljning',
  followUpRemind: '/uppfoljning/paminn',
  ownerReport: '/lamna-rapport/:token',
  portfolio: '/portfolj',
  portfolioThread: '/portfolj/rod-trad',
  portfolioWhatIf: '/portfolj/vad-om',
  accounts: '/portfolj/analyser',
  account: '/portfolj/analyser/:kind/:day',
  accountFile: '/portfolj/analyser/:kind/:day/fil/:format',
  ledgerReport: '/interaktiv-rapport',
  ledgerReportFile: '/interaktiv-rapport/fil/:format',
  ledgerReportData: '/interaktiv-rapport/data/:version',
  import: '/arenden-in',
  importShow: '/arenden-in/skillnad',
  importDo: '/arenden-in/skriv',
  insatser: '/insatser',
  insats: '/insatser/:id',
  reports: '/rapporter',
  report: '/rapporter/:year',
  reportFile: '/rapporter/:year/fil/:format',
  findings: '/rapporter/:year/granskning',
  questions: '/rapporter/:year/fragor',
  question: '/rapporter/:year/fraga/:id',
  rounds: '/rapportomgangar',
  round: '/rapportomgangar/:round',
  roundAssign: '/rapportomgangar/:round/fordela',
  roundUndoAssign: '/rapportomgangar/:round/ta-tillbaka',
  roundHandOver: '/rapportomgangar/:round/lamna-over',
  roundRemind: '/rapportomgangar/:round/paminn',
  roundApprove: '/rapportomgangar/:round/godkann',
  roundBefore: '/rapportomgangar/:round/forra-aret',
  roundSettle: '/rapportomgangar/:round/regler',
  roundForm: '/rapportomgangar/:round/formular',
  roundFill: '/rapportomgangar/:round/las-in',
  roundReport: '/rapportomgangar/:round/rapport',
  roundFile: '/rapportomgangar/:round/fil/:format',
  roundFindings: '/rapportomgangar/:round/granskning',
  roundSetAside: '/rapportomgangar/:round/asido',
  roundFindingAside: '/rapportomgangar/:round/granskning/asido',
  roundTakeUp: '/rapportomgangar/:round/ta-upp',
  roundChanged: '/rapportomgangar/:round/andrade-siffror',
  roundSign: '/rapportomgangar/:round/underteckna',
  roundKeep: '/rapportomgangar/:round/spara-versioner',
  roundAmend: '/rapportomgangar/:round/andring',
  roundOpenAmendment: '/rapportomgangar/:round/oppna-andring',
  roundQuestion: '/rapportomgangar/:round/fraga/:id',
  roundTurn: '/rapportomgangar/:round/fraga/:id/steg',
  roundVersions: '/rapportomgangar/:round/fraga/:id/versioner',
  roundComment: '/rapportomgangar/:round/fraga/:id/kommentar',
  roundConfirm: '/rapportomgangar/:round/fraga/:id/siffror',
  roundFigures: '/rapportomgangar/:round/fraga/:id/katalog',
  roundWriting: '/rapportomgangar/:round/fraga/:id/skriv',
  roundWords: '/rapportomgangar/:round/fraga/:id/ordlista',
  roundCheck: '/rapportomgangar/:round/fraga/:id/granska',
  templates: '/word-mallar',
  templateChoose: '/word-mallar/val',
  template: '/word-mallar/:template',
  templateTry: '/word-mallar/:template/prov',
  templateFile: '/word-mallar/:template/fil/:number',
  templateReplace: '/word-mallar/:template/fil',
  templateStep: '/word-mallar/:template/steg',
  signed: '/rapportomgangar/:round/undertecknad/:number',
  signedFile: '/rapportomgangar/:round/undertecknad/:number/fil/:format',
  movements: '/forflyttningar',
  newMovement: '/forflyttningar/ny',
  movementMatrix: '/forflyttningar/matris',
  movement: '/forflyttningar/:id',
  movementEdit: '/forflyttningar/:id/andra',
  movementApprove: '/forflyttningar/:id/godkann',
  movementPlace: '/forflyttningar/:id/placera',
  goals: '/maluppfoljning',
  goalReading: '/maluppfoljning/matning',
  goalOverride: '/maluppfoljning/lage',
  operationalPlan: '/verksamhetsplan',
  operationalTask: '/verksamhetsplan/uppgift',
  operationalStatus: '/verksamhetsplan/lage',
  wheel: '/arshjul',
  wheelDone: '/arshjul/klart',
  wheelTask: '/arshjul/uppgift',
  wheelFile: '/arshjul/kalender.ics',
  consistency: '/samstammighet/:year',
  nationalYears: '/nationell-vy',
  national: '/nationell-vy/:year',
  packageIn: '/paket-in',
  catalogue: '/katalog',
  catalogueFigure: '/katalog/:ask',
  figures: '/siffror',
  figure: '/siffror/:id',
  cooperation: '/samverkan',
  network: '/samverkan/:id',
  organisations: '/organisationer',
  knowledge: '/kunskap',
  analysis: '/kunskap/:id',
  events: '/handelser',
  missing: '/uppgifter-som-saknas',
  search: '/sok',
  signIn: '/logga-in',
  signOut: '/logga-ut',
  myPage: '/min-sida',
  settings: '/installningar',
  about: '/om',
  accessibility: '/tillganglighet',
  health: '/halsa',
  assets: '/tillgangar/:name',
} as const satisfies Record<string, `/${string}`>

export type PathName = keyof typeof paths

type Blank<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Blank<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A finished address: `to('insats', { id: 'xr-lab' })` → `/insatser/xr-lab`. Blanks are escaped; a missing one does not compile. */
export function to<Name extends PathName>(
  name: Name,
  ...[blanks]: [Blank<(typeof paths)[Name]>] extends [never]
    ? []
    : [Readonly<Record<Blank<(typeof paths)[Name]>, string | number>>]
): string {
  const filled: Readonly<Record<string, string | number>> = blanks ?? {}
  return paths[name].replaceAll(/:(\w+)/g, (_, blank: string) => encodeURIComponent(String(filled[blank])))
}

/** An address with a question part; empty values are left out, so that an address says only what was chosen. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const chosen = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return chosen.length === 0 ? path : `${path}?${new URLSearchParams(chosen)}`
}
