/*
 * A table: abbreviations that readers of public Swedish need no explanation of. Those of authorities stand with the names.
 */
import { knownNames } from './known-names.ts'

export const knownAbbreviations: ReadonlySet<string> = new Set([
  ...(
    'EU FN USA UK OECD WHO NATO IT IKT AI TV PC PDF ID VD HR PR GPS GIS SMS URL API CO BNP BRP SFS SOU DS HVB LSS SFI KPI AB HB ' +
    'BB KB VAB OK OBS NB GDPR HBTQ HBTQI HBTQIA CV CEO CSR ISO CE PM PPT DNA HIV FAQ LED LPG LNG EKG MR COVID COVID-19 RUS RUP ' +
    'EUR SEK MSEK KSEK USD II III IV VI VII VIII IX XI XII XIV TV4 SVT SR UR TT SJ SAS LO TCO SACO PRO SPF KD MP SD VG BVC MVC ' +
    'SMF SME FOU ESF ERUF ESI SCB SKR SKL LRF JO JK DO HD HFD IVO ST NR KR MKR TKR MW GW KW TWH GWH MWH KWH QR PDF WIFI ICT'
  ).split(' '),
  ...knownNames.flatMap(({ short }) => (short === undefined ? [] : [short.toUpperCase()])),
])
