/*
 * Changing the direction decision's rules: validity, amounts and every sentence. A saved change is a new version.
 */
import { z } from 'zod'
import { formatKronor, Refusal, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases, direction } from '../../portfolio/index.ts'
import { amount, day, fieldsOf, neededText, ticked, typedText } from '../cases/acts/typed.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { AmountField, DayField, LongField, TextField, TickField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { presentRules } from './rules-page.tsx'

const mayRule = (person: Person) => cases.may(person, 'rule')

export const changePage: Page = page({
  at: paths.directionRulesChange,
  who: mayRule,
  show: (visit) => changeView(visit),
})

const Typed = z.looseObject({
  basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
  from: day,
  to: day,
  projects: amount,
  support: amount,
  ceiling: amount,
  splitSentence: neededText,
  ceilingSentence: neededText,
  micrograntSentence: neededText,
})

export const changeDoor = door<z.infer<typeof Typed>>({
  at: paths.directionRulesChange,
  who: mayRule,
  journal: { done: 'direction.rules-recorded', refused: 'direction.rules-refused' },
  input: Typed,
  async handle(visit, typed) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const { present } = await presentRules(visit)
    const rules = rulesOf(present.rules, typed)
    await direction.recordDirectionRules(house.store, person, typed.basedOn, rules, today)
    return goTo(to('directionRules', { year: rules.year }), 'direction.done')
  },
  again: changeView,
})

/** The rules that stand, with what was typed put in their place; a sentence that was emptied takes its rule away. */
function rulesOf(rules: direction.DirectionRules, typed: z.infer<typeof Typed>): direction.DirectionRules {
  const sentences = new Map(fieldsOf(typed, 'sentence'))
  const names = new Map(fieldsOf(typed, 'name'))
  const kept = new Set(ticked(typed, 'keep'))
  const newPriority = typedText(typed, 'newPriority')
  return {
    ...rules,
    from: typed.from,
    to: typed.to,
    priorities: [
      ...rules.priorities
        .filter(({ id }) => kept.has(id))
        .map((each) => ({
          ...each,
          name: names.get(each.id) ?? each.name,
          sentence: sentences.get(each.id) ?? each.sentence,
        })),
      ...(newPriority === '' ? [] : [priorityOf(newPriority)]),
    ],
    exclusions: rules.exclusions
      .filter(({ id }) => kept.has(id))
      .map((each) => ({ ...each, sentence: sentences.get(each.id) ?? each.sentence })),
    requirements: rules.requirements.map((each) => ({ ...each, sentence: sentences.get(each.id) ?? each.sentence })),
    raising: rules.raising.map((each) => ({ ...each, sentence: sentences.get(each.id) ?? each.sentence })),
    split: { projects: typed.projects, support: typed.support, sentence: typed.splitSentence },
    followUpCeiling: { amount: typed.ceiling, sentence: typed.ceilingSentence },
    microgrant: { ...rules.microgrant, sentence: typed.micrograntSentence },
  }
}

function priorityOf(name: string): direction.DirectionRules['priorities'][number] {
  return { id: slug(name), name, sentence: name, notFor: [] }
}

async function changeView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const { present } = await presentRules(visit)
  const { rules, version } = present
  return {
    title: t('direction.changeOf', { year: rules.year }),
    crumbs: [
      { name: t('nav.money'), href: to('money') },
      { name: t('direction.title', { year: rules.year }), href: to('directionRules', { year: rules.year }) },
    ],
    lead: t('direction.change.lead'),
    body: (
      <form class="form" method="post" action={to('directionRulesChange', { year: rules.year })}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <input type="hidden" name="basedOn" value={version} />
        <AmountFields visit={visit} rules={rules} attempt={attempt} />
        <SentenceFields visit={visit} rules={rules} attempt={attempt} />
        <button class="ds-button" type="submit">
          {t('direction.save')}
        </button>
      </form>
    ),
  }
}

type FieldsGiven = {
  readonly visit: Visit
  readonly rules: direction.DirectionRules
  readonly attempt: Attempt | undefined
}

function AmountFields({ visit, rules, attempt }: FieldsGiven) {
  const { t } = visit
  const given = { visit, attempt }
  const { split, followUpCeiling, microgrant } = rules
  return (
    <>
      <DayField {...given} name="from" label={t('direction.from')} value={rules.from} />
      <DayField {...given} name="to" label={t('direction.to')} value={rules.to} />
      <AmountField
        {...given}
        name="projects"
        label={t('direction.bound.projects')}
        value={formatKronor(split.projects)}
      />
      <AmountField {...given} name="support" label={t('direction.bound.support')} value={formatKronor(split.support)} />
      <LongField {...given} name="splitSentence" label={t('direction.splitSentence')} rows={2} value={split.sentence} />
      <AmountField
        {...given}
        name="ceiling"
        label={t('direction.bound.follow-up')}
        value={formatKronor(followUpCeiling.amount)}
      />
      <LongField
        {...given}
        name="ceilingSentence"
        label={t('direction.ceilingSentence')}
        rows={2}
        value={followUpCeiling.sentence}
      />
      <LongField
        {...given}
        name="micrograntSentence"
        label={t('direction.microgrant')}
        rows={3}
        value={microgrant.sentence}
      />
    </>
  )
}

function SentenceFields({ visit, rules, attempt }: FieldsGiven) {
  const { t } = visit
  const given = { visit, attempt }
  const isKept = (id: string) => (attempt ? attempt.typed[`keep.${id}`] === 'ja' : true)
  return (
    <>
      {rules.priorities.map(({ id, name, sentence }) => (
        <fieldset class="ds-fieldset" key={id}>
          <legend class="ds-label">{t('direction.priority', { name })}</legend>
          <TickField name={`keep.${id}`} label={t('direction.keep')} checked={isKept(id)} />
          <TextField {...given} name={`name.${id}`} label={t('direction.name')} value={name} />
          <LongField {...given} name={`sentence.${id}`} label={t('direction.sentence')} rows={2} value={sentence} />
        </fieldset>
      ))}
      <TextField {...given} name="newPriority" label={t('direction.newPriority')} />
      {rules.exclusions.map(({ id, sentence }) => (
        <fieldset class="ds-fieldset" key={id}>
          <legend class="ds-label">{t('direction.exclusion')}</legend>
          <TickField name={`keep.${id}`} label={t('direction.keep')} checked={isKept(id)} />
          <LongField {...given} name={`sentence.${id}`} label={t('direction.sentence')} rows={2} value={sentence} />
        </fieldset>
      ))}
      {[...rules.requirements, ...rules.raising].map(({ id, sentence }) => (
        <LongField key={id} {...given} name={`sentence.${id}`} label={t('direction.rule')} rows={2} value={sentence} />
      ))}
    </>
  )
}
