/*
 * Which findings are shown: of a section, an owner or a severity, with how many each would leave.
 */
import { checker, forms, roundReport } from '../../reporting/index.ts'
import { type Choice, FilterChoice, Filters } from '../parts/filters.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { nameOf, type PresentRound } from './present-round.ts'

export function findingChoiceOf({ query }: Visit): roundReport.FindingChoice {
  const of = (name: string) => query.get(name) ?? undefined
  return { section: of('avsnitt'), owner: of('ansvarig'), severity: of('allvar'), rule: of('regel') }
}

type FiltersGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly choice: roundReport.FindingChoice
  readonly all: readonly checker.Finding[]
}

export function FindingFilters({ visit, present, choice, all }: FiltersGiven) {
  const { t } = visit
  const { round, assignments } = present.material
  const count = (wished: roundReport.FindingChoice) =>
    roundReport.chooseFindings(all, wished, { form: round.form, assignments }).length
  const counted = (choices: readonly Choice[], of: (value: string) => roundReport.FindingChoice) =>
    choices.flatMap((each) => (count(of(each.value)) > 0 ? [{ ...each, count: count(of(each.value)) }] : []))
  const severity = checker.severities.map((value) => ({ value, name: t(`findings.severity.${value}`) }))
  return (
    <Filters
      visit={visit}
      action={to('roundFindings', { round: round.id })}
      chosen={Object.values(choice).some((value) => value)}
    >
      <FilterChoice
        visit={visit}
        name="avsnitt"
        label={t('findings.section')}
        value={choice.section}
        all={t('findings.all')}
        choices={counted(sectionChoices(round.form), (section) => ({ section }))}
      />
      <FilterChoice
        visit={visit}
        name="ansvarig"
        label={t('findings.owner')}
        value={choice.owner}
        all={t('findings.all')}
        choices={counted(ownerChoices(visit, present), (owner) => ({ owner }))}
      />
      <FilterChoice
        visit={visit}
        name="allvar"
        label={t('findings.severity')}
        value={choice.severity}
        all={t('findings.all')}
        choices={counted(severity, (value) => ({ severity: value }))}
      />
      <FilterChoice
        visit={visit}
        name="regel"
        label={t('findings.rule')}
        value={choice.rule}
        all={t('findings.all')}
        choices={counted(ruleChoices(), (rule) => ({ rule }))}
      />
    </Filters>
  )
}

function ruleChoices(): Choice[] {
  return Object.entries(roundReport.ruleTitles).map(([value, name]) => ({ value, name, swedish: true }))
}

function sectionChoices(form: PresentRound['material']['round']['form']): Choice[] {
  const numbers = new Map(
    forms.questionsOf(form).flatMap(({ id }) => {
      const section = forms.sectionOfQuestion(form, id)
      return section ? [[section.number, section.title] as const] : []
    }),
  )
  return [...numbers].map(([value, title]) => ({ value, name: `${value} ${title}`, swedish: true }))
}

/** Whoever looks comes first, as "mine"; then the other writers, then the units. */
function ownerChoices({ person, t }: Visit, { material: { assignments }, persons }: PresentRound): Choice[] {
  const writers = [...new Set(assignments.map(({ writer }) => writer))].filter((id) => id !== '')
  const units = [...new Set(assignments.map(({ unit }) => unit))].filter((unit) => unit !== '')
  const others = writers.filter((id) => id !== person?.id).map((id) => ({ value: id, name: nameOf(persons, id) }))
  return [
    ...(person && writers.includes(person.id) ? [{ value: person.id, name: t('findings.mine') }] : []),
    ...others.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    ...units.toSorted().map((value) => ({ value, name: value, swedish: true })),
  ]
}
