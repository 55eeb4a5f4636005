/*
 * Words that spelling lets pass: a misspelt one that is right is added, for every report of the region or for this one, and taken out
 * again from the list.
 */
import { answers, type checker, type rounds, writing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import { nameOf } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import type { RoundQuestion } from '../round-question.ts'

type LearnGiven = { readonly visit: Visit; readonly round: rounds.Round; readonly finding: checker.Finding }

export function LearnForm({ visit, round, finding }: LearnGiven) {
  const { t, person } = visit
  const slip = writing.slipIn(finding)
  if (!slip || !person || !answers.mayAnswer(person)) return null
  return (
    <form class="finding-acts" method="post" action={to('roundWords', { round: round.id, id: finding.question })}>
      <TokenField visit={visit} />
      <input type="hidden" name="word" value={slip.word} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="add">
        {t('editor.learn')}
      </button>
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="add-here">
        {t('editor.learnHere')}
      </button>
    </form>
  )
}

export function KnownWords({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t, person } = visit
  const { words } = found.present.material
  if (words.length === 0 || !person || !answers.mayAnswer(person)) return null
  return (
    <details id="ordlista">
      <summary>{t('words.title', { count: words.length })}</summary>
      <ul class="known-words">
        {words.map((each) => (
          <li key={`${each.round} ${each.word}`}>
            <Known visit={visit} found={found} each={each} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type KnownGiven = { readonly visit: Visit; readonly found: RoundQuestion; readonly each: writing.KnownWord }

function Known({ visit, found: { round, question, present }, each }: KnownGiven) {
  const { t } = visit
  const { word, addedBy, addedOn } = each
  return (
    <form method="post" action={to('roundWords', { round: round.id, id: question.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="word" value={word} />
      <strong lang="sv-SE">{word}</strong>{' '}
      {t(each.round === '' ? 'words.region' : 'words.round', { who: nameOf(present.persons, addedBy), day: addedOn })}{' '}
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        name="do"
        value={each.round === '' ? 'remove' : 'remove-here'}
        aria-label={t('words.remove.of', { word })}
      >
        {t('words.remove')}
      </button>
    </form>
  )
}
