/*
 * Which kind of actor a section is about, and which kinds are known by their names. A table of Swedish actors.
 */
export type ActorKind = 'state' | 'regions' | 'business' | 'companies'

const authority =
  '(?:Myndigheten för \\p{L}+(?: \\p{L}+)?|Arbetsförmedlingen|Försäkringskassan|Vinnova|Statens [\\p{L}-]+|(?!Länsstyrelsen|Nätverket|Regelverket|Ramverket|Kommunstyrelsen|Regionstyrelsen)\\p{Lu}\\p{Ll}{3,}(?:verket|styrelsen|myndigheten))'

export const actorNames: Readonly<Record<ActorKind, RegExp>> = {
  state: new RegExp(`(?<![\\p{L}-])${authority}(?!\\p{L})`, 'gu'),
  companies: /(?<!\p{L})(?:Visit Sweden|Almi|ALMI|RISE|Saminvest|Swedavia|Samhall)(?!\p{L})/gu,
  regions: /(?<!\p{L})(?:Sveriges [Kk]ommuner och [Rr]egioner|SKR)(?!\p{L})/gu,
  business:
    /(?<!\p{L})(?:Svenskt [Nn]äringsliv|Företagarna|Företagarförbundet|\p{Lu}\p{L}* ?[Hh]andelskammare|Handelskammaren(?: \p{Lu}\p{L}+)?|Sydsvenska [Hh]andelskammaren|LRF|Visita|Teknikföretagen|Svensk Handel|Byggföretagen)(?!\p{L})/gu,
}

export const kindWords: Readonly<Record<ActorKind, string>> = {
  state: 'statliga myndigheter',
  companies: 'statliga bolag',
  regions: 'kommunernas och regionernas organisation',
  business: 'näringslivets organisationer',
}

/** What a section's title says that it is about, and the kinds that have a section of their own elsewhere. */
export const sectionKinds: readonly {
  readonly title: RegExp
  readonly wrong: readonly ActorKind[]
  readonly belongs: RegExp
}[] = [
  {
    title: /statliga myndigheter/iu,
    wrong: ['regions', 'business', 'companies'],
    belongs: /organisationer|näringsliv/iu,
  },
  { title: /organisationer/iu, wrong: ['state'], belongs: /myndigheter/iu },
  { title: /organisationer/iu, wrong: ['business'], belongs: /näringsliv/iu },
  { title: /näringsliv/iu, wrong: ['state'], belongs: /myndigheter/iu },
]
