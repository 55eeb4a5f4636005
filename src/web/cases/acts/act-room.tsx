/*
 * A room for one act on a case: a page with its form and the door that takes it. What differs between acts is given; what is the same
 * (who may, which version the person saw, what happens when somebody else was quicker) is here.
 */
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { cases } from '../../../portfolio/index.ts'
import type { WebText } from '../../../texts/index.ts'
import { type AnyDoor, type Attempt, door, goTo } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { FormProblem, TokenField } from '../../parts/form.tsx'
import { paths, to } from '../../paths.ts'
import type { PageView, Visit } from '../../visit.ts'
import { presentCase } from '../case-page.tsx'

export type FormGiven = {
  readonly visit: Visit
  readonly so: cases.Standing
  readonly attempt: Attempt | undefined
  readonly facts: Awaited<ReturnType<typeof presentCase>>['facts']
}

export type ActGiven<Input> = {
  readonly act: cases.ActName
  /** The last part of the address; or an address of its own, with how it is filled for a visit. */
  readonly slug: string
  readonly address?: { readonly at: string; readonly of: (visit: Visit) => string }
  readonly title: WebText
  readonly lead: WebText
  readonly button: WebText
  readonly done: WebText
  /** What is typed, as the use case wants it. Fields that the schema does not name are handed on. */
  readonly input: z.ZodType<Input>
  readonly keeps?: readonly string[]
  readonly Form: (given: FormGiven) => ComponentChildren | Promise<ComponentChildren>
  readonly record: (visit: Visit, person: Person, version: cases.CaseVersion, input: Input) => Promise<unknown>
}

export type ActRoom = { readonly page: Page; readonly door: AnyDoor }

const Version = z.looseObject({ id: z.string(), basedOn: z.coerce.number('form.notReadable').int('form.notReadable') })

type Read<Input> = { readonly version: cases.CaseVersion; readonly given: Input }

/** The version that the person saw and what was typed, with the problems of both. */
function readingOf<Input>(input: z.ZodType<Input>): z.ZodType<Read<Input>> {
  return z.looseObject({}).transform((typed, context) => {
    const [version, given] = [Version.safeParse(typed), input.safeParse(typed)]
    if (version.success && given.success)
      return { version: { case: version.data.id, basedOn: version.data.basedOn }, given: given.data }
    for (const { path, message } of [...(version.error?.issues ?? []), ...(given.error?.issues ?? [])])
      context.addIssue({ code: 'custom', path: [...path], message })
    return z.NEVER
  })
}

export function actRoom<Input>(given: ActGiven<Input>): ActRoom {
  const { act, slug, address, input, keeps, record, done } = given
  const at = address?.at ?? paths.caseAct.replace(':act', slug)
  const may = (person: Person) => cases.may(person, cases.caseActs[act].right)
  const journal = { done: cases.caseActs[act].journal, refused: `${cases.caseActs[act].journal}-refused` }
  return {
    page: page({ at, who: may, show: (visit) => actView(visit, given, undefined) }),
    door: door({
      at,
      who: may,
      journal,
      input: readingOf(input),
      ...(keeps ? { keeps } : {}),
      async handle(visit, read) {
        if (!visit.person) throw new Refusal('not-allowed')
        await record(visit, visit.person, read.version, read.given)
        return goTo(to('case', { id: read.version.case }), done)
      },
      again: (visit, attempt) => actView(visit, given, attempt),
    }),
  }
}

async function actView<Input>(
  visit: Visit,
  { slug, address, title, lead, button, Form }: ActGiven<Input>,
  attempt: Attempt | undefined,
): Promise<PageView> {
  const { t } = visit
  const { so, facts } = await presentCase(visit)
  const { id, version, description } = so
  return {
    title: t(title),
    crumbs: [
      { name: t('cases.title'), href: to('cases') },
      { name: description.title, href: to('case', { id }) },
    ],
    lead: t(lead),
    body: (
      <form class="form" method="post" action={address?.of(visit) ?? to('caseAct', { id, act: slug })}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <input type="hidden" name="basedOn" value={version} />
        {await Form({ visit, so, attempt, facts })}
        <p class="actions">
          <button class="ds-button" type="submit">
            {t(button)}
          </button>{' '}
          <a href={to('case', { id })}>{t('case.back')}</a>
        </p>
      </form>
    ),
  }
}
