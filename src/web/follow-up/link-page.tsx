/*
 * Makes a link on which the owner reports. The link is shown once: it is kept nowhere.
 */
import { z } from 'zod'
import { formatDay, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases, followUp } from '../../portfolio/index.ts'
import { presentCase } from '../cases/case-page.tsx'
import { type Attempt, door } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

const mayHandle = (person: Person) => cases.may(person, 'handle')

export const linkPage: Page = page({ at: paths.caseLinks, who: mayHandle, show: (visit) => linkView(visit) })

export const linkDoor = door({
  at: paths.caseLinks,
  who: mayHandle,
  journal: { done: 'owner-link.made', refused: 'owner-link.make-refused' },
  input: z.object({ id: z.string(), step: z.string('form.notReadable').min(1, 'case.form.needed') }),
  async handle(visit, { id, step }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const made = await followUp.makeOwnerLink(house.store, person, { case: id, step }, today)
    return { kind: 'show', view: await madeView(visit, made) }
  },
  again: linkView,
})

async function linkView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const { so } = await presentCase(visit)
  const open = so.plan.filter(({ kind, doneOn }) => !doneOn && (kind === 'progress-report' || kind === 'final-report'))
  return {
    ...frameOf(visit, so),
    lead: t('followUp.link.lead'),
    body:
      open.length === 0 ? (
        <p class="box">{t('followUp.link.none')}</p>
      ) : (
        <form class="form" method="post" action={to('caseLinks', { id: so.id })}>
          <FormProblem visit={visit} attempt={attempt} />
          <TokenField visit={visit} />
          <ChoiceField
            visit={visit}
            name="step"
            label={t('case.step')}
            options={open.map(({ id, kind, due }) => ({
              value: id,
              name: `${t(`case.step.${kind}`)}, ${formatDay(due)}`,
            }))}
            attempt={attempt}
          />
          <button class="ds-button" type="submit">
            {t('followUp.link.make')}
          </button>
        </form>
      ),
  }
}

async function madeView(visit: Visit, { token, until }: followUp.MadeLink): Promise<PageView> {
  const { t } = visit
  const { so } = await presentCase(visit)
  return {
    ...frameOf(visit, so),
    lead: t('followUp.link.made', { until: formatDay(until) }),
    body: (
      <p class="box">
        <code class="long-word">{to('ownerReport', { token })}</code>
      </p>
    ),
  }
}

function frameOf({ t }: Visit, { id, description }: cases.Standing): Pick<PageView, 'title' | 'crumbs'> {
  return {
    title: t('followUp.link'),
    crumbs: [
      { name: t('cases.title'), href: to('cases') },
      { name: description.title, href: to('case', { id }) },
    ],
  }
}
