/*
 * A table: Swedish authorities, companies of the state, and organisations that reports of regional development name, written as
 * they write themselves, with their abbreviation where they have one. Not a register: it only tells how a name is spelt.
 */
export type KnownName = { readonly name: string; readonly short?: string }

const names = `
Arbetsförmedlingen|Af
Arbetsgivarverket
Arbetsmiljöverket
Boverket
Bolagsverket
Brottsförebyggande rådet|Brå
Centrala studiestödsnämnden|CSN
Diskrimineringsombudsmannen|DO
E-hälsomyndigheten
Energimarknadsinspektionen
Energimyndigheten
Folkhälsomyndigheten
Forte
Försäkringskassan
Havs- och vattenmyndigheten|HaV
Inspektionen för vård och omsorg|IVO
Jordbruksverket
Jämställdhetsmyndigheten
Kammarkollegiet
Kemikalieinspektionen
Konkurrensverket
Konsumentverket
Kulturrådet
Lantmäteriet
Livsmedelsverket
Migrationsverket
Myndigheten för digital förvaltning|DIGG
Myndigheten för samhällsskydd och beredskap|MSB
Myndigheten för ungdoms- och civilsamhällesfrågor|MUCF
Myndigheten för yrkeshögskolan|MYH
Myndigheten för delaktighet|MFD
Naturvårdsverket
Patent- och registreringsverket|PRV
Polismyndigheten
Post- och telestyrelsen|PTS
Riksantikvarieämbetet
Riksarkivet
Riksrevisionen
Skatteverket
Skogsstyrelsen
Skolinspektionen
Skolverket
Socialstyrelsen
Specialpedagogiska skolmyndigheten|SPSM
Statens kulturråd
Statens energimyndighet
Statens jordbruksverk
Statistiska centralbyrån|SCB
Svenska ESF-rådet
Sveriges Kommuner och Regioner|SKR
Tillväxtanalys
Tillväxtverket
Trafikanalys
Trafikverket
Transportstyrelsen
Universitets- och högskolerådet|UHR
Universitetskanslersämbetet|UKÄ
Upphandlingsmyndigheten
Vetenskapsrådet
Vinnova
Formas
Sveaskog
Coompanion
Drivhuset
Hushållningssällskapet
Länsbygderåden
Svenskt Näringsliv
Företagarna
Handelskammaren
Nyföretagarcentrum
Ung Företagsamhet|UF
Röda Korset
Rädda Barnen
Studieförbundet Vuxenskolan
Svenska kyrkan
Riksidrottsförbundet
Lantbrukarnas Riksförbund|LRF
Försvarsmakten
Kriminalvården
Naturskyddsföreningen
Jernkontoret
Skogsindustrierna
Almi
AI Sweden
Visit Sweden
Business Sweden
`

export const knownNames: readonly KnownName[] = names
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', short] = line.split('|')
    return short === undefined ? { name } : { name, short }
  })
