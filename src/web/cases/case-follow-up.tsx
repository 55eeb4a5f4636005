/*
 * The case's plan of steps with what is done and what is late, its open tasks and its results, with the way to each form.
 */
import { formatDay } from '../../foundation/index.ts'
import { cases } from '../../portfolio/index.ts'
import { inSwedish } from '../parts/language-of.ts'
import { type Column, Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Given = { readonly visit: Visit; readonly so: cases.Standing }

const stepForms: Partial<Record<cases.PlanStep['kind'], 'caseReport' | 'caseMeeting' | 'caseStep'>> = {
  'progress-report': 'caseReport',
  'final-report': 'caseReport',
  'mid-term-meeting': 'caseMeeting',
  'closing-meeting': 'caseMeeting',
  'effect-1': 'caseStep',
  'effect-3': 'caseStep',
  'effect-5': 'caseStep',
}

export function CaseFollowUp({ visit, so }: Given) {
  const { t, person } = visit
  const mayHandle = person !== undefined && cases.may(person, 'handle')
  return (
    <section>
      <h2 id="uppfoljning">{t('case.followUp')}</h2>
      {so.plan.length === 0 ? <p>{t('case.noPlan')}</p> : <Plan visit={visit} so={so} mayHandle={mayHandle} />}
      {mayHandle && cases.canDo(so, 'plan') ? (
        <p class="actions">
          <a href={to('casePlan', { id: so.id })}>{t('case.toPlan')}</a> ·{' '}
          <a href={to('caseResults', { id: so.id })}>{t('case.toResults')}</a> ·{' '}
          <a href={to('caseAnalysis', { id: so.id })}>{t('case.toAnalysis')}</a> ·{' '}
          <a href={to('caseLinks', { id: so.id })}>{t('case.toLinks')}</a>
          {cases.canDo(so, 'close') ? (
            <>
              {' '}
              · <a href={to('caseClose', { id: so.id })}>{t('followUp.close')}</a>
            </>
          ) : null}
        </p>
      ) : null}
      <Tasks visit={visit} so={so} mayHandle={mayHandle} />
      <Results visit={visit} so={so} />
    </section>
  )
}

function Plan({ visit, so, mayHandle }: Given & { readonly mayHandle: boolean }) {
  const { t, today } = visit
  const plain = (label: string) => ({ head: label, label })
  const doColumn: Column<cases.Standing['plan'][number]> = {
    ...plain(t('case.do')),
    cell: ({ id, kind, doneOn }) => {
      const form = stepForms[kind]
      return mayHandle && !doneOn && form ? <a href={to(form, { id: so.id, step: id })}>{t('case.doStep')}</a> : ''
    },
  }
  return (
    <Table
      caption={t('case.plan')}
      columns={[
        { ...plain(t('case.step')), cell: ({ kind }) => t(`case.step.${kind}`) },
        { ...plain(t('case.due')), cell: ({ due }) => formatDay(due) },
        {
          ...plain(t('case.done')),
          cell: ({ doneOn, due }) =>
            doneOn ? formatDay(doneOn) : due < today ? <strong>{t('case.late')}</strong> : t('case.coming'),
        },
        ...(mayHandle ? [doColumn] : []),
      ]}
      rows={so.plan}
      keyOf={({ id }) => id}
    />
  )
}

function Tasks({ visit, so, mayHandle }: Given & { readonly mayHandle: boolean }) {
  const { t } = visit
  const open = so.tasks.filter(({ doneOn }) => doneOn === undefined)
  if (open.length === 0) return null
  return (
    <>
      <h3>{t('case.tasks')}</h3>
      <ul {...inSwedish(visit)}>
        {open.map(({ id, text, owner, due }) => (
          <li key={id}>
            {text} ({owner}, {formatDay(due)}){' '}
            {mayHandle ? <a href={to('caseTask', { id: so.id, task: id })}>{t('followUp.task')}</a> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Results({ visit, so }: Given) {
  const { t } = visit
  if (so.results.length === 0) return <p>{t('case.noResults')}</p>
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('case.results')}
      columns={[
        { ...plain(t('case.result')), cell: ({ text }) => <span {...inSwedish(visit)}>{text}</span> },
        { ...plain(t('case.level')), cell: ({ level }) => t(`case.level.${level}`) },
        { ...plain(t('case.horizon')), cell: ({ horizon }) => t(`case.horizon.${horizon}`) },
        { ...plain(t('case.status')), cell: ({ status }) => t(`case.status.${status}`) },
        { ...plain(t('case.basis')), cell: ({ basis }) => t(`case.basis.${basis}`) },
        {
          ...plain(t('case.value')),
          numeric: true,
          cell: ({ value, target, unit }) =>
            value === undefined
              ? t('missing.word')
              : [value, target === undefined ? '' : `/ ${target}`, unit].join(' '),
        },
      ]}
      rows={so.results}
      keyOf={({ id }) => id}
    />
  )
}
