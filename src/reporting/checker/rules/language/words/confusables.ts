/*
 * A table: words that are spelt as another word, which no word list can see. Only such as are nearly always a mistake in running
 * Swedish, or are so beside the words that stand with them here.
 */
import { type Pattern, wording } from '../patterns.ts'

export const confusables: readonly Pattern[] = [
  wording('stads', '(?=bidrag|stöd)\\p{Ll}+', 'stats- i stället för stads-, om staten menas'),
  wording(
    'öka|ökar|ökat|ökad|minska|höj|höja|höjer|håll|hålla|håller',
    ' taken(?! (?:på (?!hus)|för (?:\\p{L}+ )?(?:ersättning|bidrag|avgift)))',
    'takten',
  ),
  wording('i', ' (?:hög|högre|snabb|snabbare|samma|ökad|jämn) tak(?!\\p{L})', 'takt', 'warning'),
  wording('medellångsikt|medellångtsikt|kortsikt', '', 'medellång sikt, kort sikt'),
  wording('på långsikt', '', 'på lång sikt'),
  wording('även fall', '', 'även om'),
  wording('var av', ' (?:\\p{L}+|\\d+) ', 'varav', 'warning'),
  wording('i mellan', '', 'emellan', 'warning'),
  wording('fram för allt', '', 'framför allt'),
  wording('så väl', ' \\p{L}+ som', 'såväl', 'warning'),
  wording('på börja|på börjas|på börjat', '', 'påbörja'),
  wording('tillskillnad', '', 'till skillnad'),
  wording('tillföljd', '', 'till följd'),
  wording('utav', '', 'av', 'notice'),
  wording('isåfall', '', 'i så fall'),
  wording('enligt med', '', 'i enlighet med', 'warning'),
  wording('statisk', '(?= (?:för|över|om|från|på) )', 'statistik', 'warning'),
  wording('in form av', '', 'i form av'),
  wording('hade ha', '', 'hade haft'),
  wording('gå ut på remiss på', '', 'gå ut på remiss till', 'notice'),
  wording('dess värre', '', 'dessvärre', 'warning'),
  wording('allt för att', ' stor', 'alltför stor', 'notice'),
  wording('kundskap|kundskaper', '', 'kunskap'),
  wording(
    'forsknings och|utbildnings och|utvecklings och|kompetens och',
    ' \\p{Ll}+(?:s|nings)',
    'bindestreck före och',
    'notice',
  ),
]
