/*
 * Which tasks the address asks for: `?sen=ja&ansvarig=Analys&tertial=2022-1&lage=pagar&plan=verksamhetsplanen`, and the same as a sentence.
 */
import { type CalendarDate, isCalendarDate } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import { paths, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const filterNames = ['sen', 'ansvarig', 'tertial', 'lage', 'plan', 'dag'] as const

export const statusValues = {
  'ej-paborjad': 'not-begun',
  pagar: 'ongoing',
  klar: 'done',
  stoppad: 'stopped',
} as const satisfies Readonly<Record<string, targets.OperationalTask['status']>>

/** How the address names the operational plan itself, whose tasks have no plan. */
export const ownPlan = 'verksamhetsplanen'

export function readPlanQuery({ query }: Pick<Visit, 'query'>): targets.taskList.TaskChoice {
  const [status, plan] = [query.get('lage') ?? '', query.get('plan')]
  return {
    late: query.get('sen') === 'ja',
    owner: query.get('ansvarig') || undefined,
    third: query.get('tertial') || undefined,
    status: Object.hasOwn(statusValues, status) ? statusValues[status as keyof typeof statusValues] : undefined,
    plan: plan === ownPlan ? '' : plan || undefined,
  }
}

/** The day by which late is late: today, or the day of a report that the address names. */
export function latenessDay({ query, today }: Pick<Visit, 'query' | 'today'>): CalendarDate {
  return dayIn(query.get('dag') ?? '') ?? today
}

/** A day that the address names and that is none. */
export function dayNotUnderstood({ query }: Pick<Visit, 'query'>): string[] {
  const asked = query.get('dag') ?? ''
  return asked === '' || dayIn(asked) ? [] : [asked]
}

export function dayIn(text: string): CalendarDate | undefined {
  return isCalendarDate(text) ? text : undefined
}

/** An address with the same filter, so that whoever changes a task comes back to the list as it was. */
export function withFilter({ query }: Pick<Visit, 'query'>, path: string, more: Readonly<Record<string, string>> = {}) {
  const kept = Object.fromEntries(filterNames.map((name) => [name, query.get(name) ?? '']))
  return withQuery(path, { ...kept, ...more })
}

export function onlyFilter(chosen: Readonly<Partial<Record<(typeof filterNames)[number], string>>>): string {
  return withQuery(paths.operationalPlan, chosen)
}

export function thirdName({ t }: Pick<Visit, 't'>, third: string): string {
  const [year = '', number = ''] = third.split('-')
  return t('plan.third', { third: number, year })
}

/** What is shown, told in words: `3 av 12 uppgifter visas: försenade, ansvarig Analys.` */
export function toldFilter(visit: Visit, count: number, all: number): string {
  const { t } = visit
  const { late, owner, third, status, plan } = readPlanQuery(visit)
  const parts = [
    late ? t('plan.told.late') : '',
    owner === undefined ? '' : t('plan.told.owner', { name: owner }),
    third === undefined ? '' : thirdName(visit, third),
    status === undefined ? '' : t('plan.told.status', { name: t(`plan.status.${status}`) }),
    plan === undefined ? '' : t('plan.told.plan', { name: plan === '' ? t('plan.own') : plan }),
  ].filter((part) => part !== '')
  return parts.length === 0 ? t('plan.told.all', { all }) : t('plan.told.some', { count, all, what: parts.join(', ') })
}
