/*
 * A table of subjects: by which words a section's title names one, and by which words a plan, network, event or figure is
 * seen to belong to it. The first that the title names is taken, so the narrow ones stand before the wide.
 */
import type { Place } from './place.ts'

type Subject = {
  readonly named: RegExp
  readonly about: RegExp
  /** Cuts across the fields: a title may name several, and then all of them count. */
  readonly perspective?: true
}

export const subjects: readonly Subject[] = [
  {
    named: /kommersiell service/i,
    about: /kommersiell service|serviceprogram|dagligvar|hemsänd|driftstöd|servicepunkt|fullsortiment/i,
  },
  { named: /bredband/i, about: /bredband|fiber|läns-?it|digital infrastruktur/i },
  { named: /validering/i, about: /valider/i },
  { named: /yrkesvux/i, about: /yrkesvux|vuxenutbildning|yrkesråd|\breko\b/i },
  { named: /lärcent/i, about: /lärcent/i },
  { named: /analyser och prognoser/i, about: /prognos|efterfrågeforum|kompetensförsörjningsrapport|matchning/i },
  {
    named: /kompetens/i,
    about:
      /kompetens|utbildning|gymnasi|\bgysam\b|\bgysär\b|\bsyv\b|matchning|teknikcollege|personalchef|erasmus|\bebm\b/i,
  },
  {
    named: /innovation|entreprenör|företagande/i,
    about:
      /innovation|entreprenör|företagsutveck|näringsliv|industri|export|specialisering|\bs3\b|digitaliser|ung drive|wa3rm|växthus|livsmedel|skogs|omställningscheck|timbanken/i,
  },
  {
    named: /tillgänglighet|transport/i,
    about:
      /trafik|transport|(?<!digital )infrastruktur|väg(?!led)|buss|\bbrt\b|stenkumla|\bcef\b|\bcpmr\b|errin|korridor|stockholm 2\.55|scandria|bättre sits|serviceresor|closer/i,
  },
  { perspective: true, named: /jämställ/i, about: /jämställ|\bjäst\b|kvinn|\bmän\b|könsupp/i },
  {
    perspective: true,
    named: /integration|inkludering/i,
    about: /integration|inkludering|nyanländ|utrikes|föräldraskap|kompetensforum/i,
  },
  {
    perspective: true,
    named: /miljö|klimat/i,
    about: /klimat|energi|fossil|(?<!test|bostads|livs)miljö|hållbar turism|lågan|cirkulär|elväg/i,
  },
  { named: /hållbarhet/i, about: /hållbar/i },
  {
    named: /analys|uppföljning|utvärder/i,
    about: /uppfölj|analys|utvärder|\breglab\b|statistik|\bdeso\b|interaktiva rapporter/i,
  },
  {
    named: /utvecklingsstrategi|resultat mot mål|nationell politik/i,
    about: /\brus\b|samverkansrådet|partnerskapet för regional|remiss|handlingsplaner m\.m|kraftsamling/i,
  },
  {
    named: /likvärdiga|boende|välfärd/i,
    about:
      /kultur|folkhälsa|god, jämlik|bibliotek|civilsamhälle|social|välfärd|fysisk planering|turism|besöksnäring|cross|bokstart|vård|närtrafik|demokrati/i,
  },
]

/** Whether a text belongs in this section: it is about the section's subject, and the form does not place it elsewhere. */
export function isAbout({ form, section }: Place, text: string): boolean {
  if (!subjectsIn(section.title).some(({ about }) => about.test(text))) return false
  const elsewhere = form.scopeRules.filter((rule) => rule.section === section.number).flatMap((rule) => rule.not)
  return !elsewhere.some((word) => text.toLowerCase().includes(word.toLowerCase()))
}

function subjectsIn(title: string): Subject[] {
  const named = subjects.filter((subject) => subject.named.test(title))
  const [first] = named
  if (!first) return []
  return first.perspective ? named.filter(({ perspective }) => perspective) : [first]
}
