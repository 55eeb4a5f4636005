/*
 * Gives out questions: a section, or the whole report, or one question, to a unit, a writer and a reviewer, with a day.
 */
import { forms } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, DayField, TextField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { PresentRound } from './present-round.ts'

type AssignGiven = { readonly visit: Visit; readonly present: PresentRound; readonly attempt: Attempt | undefined }

export function AssignForm({ visit, present, attempt }: AssignGiven) {
  const { t } = visit
  const { round } = present.material
  const people = present.persons.map(({ id, name }) => ({ value: id, name }))
  const given = { visit, attempt }
  return (
    <section>
      <h2 id="fordela">{t('round.assign')}</h2>
      <p>{t('round.assign.lead')}</p>
      <form class="form" method="post" action={to('roundAssign', { round: round.id })}>
        <TokenField visit={visit} />
        <ChoiceField {...given} name="scope" label={t('round.assign.scope')} options={scopesOf(round.form)} />
        <TextField {...given} name="unit" label={t('round.unit')} help={t('round.assign.kept')} />
        <ChoiceField
          {...given}
          name="writer"
          label={t('round.writer')}
          none={t('round.assign.unchanged')}
          options={people}
        />
        <ChoiceField
          {...given}
          name="reviewer"
          label={t('round.reviewer')}
          none={t('round.assign.unchanged')}
          options={people}
        />
        <DayField {...given} name="dueOn" label={t('round.day')} help={t('round.assign.day')} />
        <TextField {...given} name="wishedWords" label={t('round.wished')} help={t('round.wished.help')} />
        <button class="ds-button" type="submit">
          {t('round.assign.do')}
        </button>
      </form>
    </section>
  )
}

function scopesOf(form: forms.Form) {
  return forms
    .sectionsOf(form)
    .filter(({ questions }) => questions.some(({ kind }) => kind !== 'note'))
    .flatMap((section) => [
      { value: `avsnitt:${section.number}`, name: `${section.number} ${section.title}` },
      ...asked(section).map(({ id, prompt }) => ({ value: `fraga:${id}`, name: `– ${id} ${prompt.slice(0, 70)}` })),
    ])
}

function asked({ questions }: forms.Section) {
  return questions.filter(({ kind }) => kind !== 'note')
}

/** The questions of a choice; empty where the choice leads nowhere. */
export function questionsIn(form: forms.Form, scope: string): string[] {
  const [kind, name] = [scope.slice(0, scope.indexOf(':')), scope.slice(scope.indexOf(':') + 1)]
  if (kind === 'fraga')
    return forms
      .questionsOf(form)
      .filter(({ id }) => id === name)
      .map(({ id }) => id)
  const section = forms.sectionsOf(form).find(({ number }) => number === name)
  return section ? asked(section).map(({ id }) => id) : []
}
