/*
 * The national view: what the regions that have sent their packages say, side by side for each question, and their figures with sums
 * where the definition is the same. The region's own signed report stands among them.
 */
import { z } from 'zod'
import { printHtmlBody } from '../../documents/index.ts'
import { formatCount, Refusal } from '../../foundation/index.ts'
import { rounds, signing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { FormProblem } from '../parts/form.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { ReceiveForm } from './receive-form.tsx'

export const nationalPage: Page = page({
  at: paths.national,
  who: 'signed-in',
  show: (visit) => nationalPageView(visit),
})

export const packageDoor = door({
  at: paths.packageIn,
  who: rounds.isLeader,
  journal: { done: 'package.received', refused: 'package.refused' },
  input: z.object({}),
  async handle({ house, person, today, files }) {
    const file = files['fil']
    if (!person || !file) throw new Refusal('package-not-readable', { problem: 'Välj en fil.' })
    const text = new TextDecoder().decode(file.bytes)
    const { received, isNew } = await signing.receivePackage(house.store, person, text, today)
    return goTo(to('national', { year: received.content.year }), isNew ? 'national.received' : 'national.alreadyThere')
  },
  again: nationalPageView,
})

async function nationalPageView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, params, query, person } = visit
  const year = Number(params['year'] ?? house.year) || house.year
  const received = await house.store.read(house.region, (db) => signing.listReceived(db, house.region, year))
  const view = signing.nationalView(await packagesOf(visit, year, received))
  const chosen = view.questions.find(({ question }) => question === query.get('fraga')) ?? view.questions[0]
  return {
    title: t('national.title', { year }),
    crumbs: [{ name: t('national.years'), href: to('nationalYears') }],
    wide: true,
    lead: t('national.lead', { count: view.regions.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {view.regions.length === 0 ? <p class="box">{t('national.none')}</p> : null}
        {chosen ? <Question visit={visit} year={year} view={view} chosen={chosen} /> : null}
        {view.figures.length > 0 ? <Figures visit={visit} view={view} /> : null}
        {received.length > 0 ? <Documents visit={visit} received={received} /> : null}
        {person && rounds.isLeader(person) ? <ReceiveForm visit={visit} /> : null}
      </>
    ),
  }
}

async function packagesOf({ house }: Visit, year: number, received: readonly signing.Received[]) {
  return house.store.read(house.region, async (db) => {
    const own = (await signing.listSigned(db, house.region, `${year}-government`)).at(-1)
    return [...received.map(({ content }) => content), ...(own ? [own.content] : [])]
  })
}

type QuestionGiven = {
  readonly visit: Visit
  readonly year: number
  readonly view: signing.NationalView
  readonly chosen: signing.NationalView['questions'][number]
}

function Question({ visit, year, view, chosen }: QuestionGiven) {
  const { t } = visit
  const choices = view.questions.map(({ question, prompt }) => ({
    value: question,
    name: `${question} ${prompt.slice(0, 80)}`,
  }))
  return (
    <section>
      <Filters visit={visit} action={to('national', { year })} chosen={false}>
        <FilterChoice
          visit={visit}
          name="fraga"
          label={t('questions.question')}
          value={chosen.question}
          all={t('national.first')}
          choices={choices}
        />
      </Filters>
      <h2 lang="sv-SE">
        {chosen.question} {chosen.prompt}
      </h2>
      <div class="side-by-side">
        {chosen.answers.map(({ region, said, invented }) => (
          <section key={region}>
            <h3 lang="sv-SE">{region}</h3>
            {invented ? <p>{t('invented')}</p> : null}
            {said ? (
              <div
                class="report-text"
                lang="sv-SE"
                dangerouslySetInnerHTML={{ __html: printHtmlBody(said, { headingOffset: 3 }) }}
              />
            ) : (
              <p>{t('national.noAnswer')}</p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}

/** What came with each package, amended ones too. */
function Documents({ visit, received }: { visit: Visit; received: readonly signing.Received[] }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('national.documents')}</h2>
      <ul>
        {received.map(({ id, receivedOn, content: { region, round, number, reason } }) => (
          <li key={id}>
            <span lang="sv-SE">{region.name}</span>
            {number > 1 ? ` (${t('national.amended', { number: number - 1 })}` : ''}
            {number > 1 ? <q lang="sv-SE">{reason}</q> : null}
            {number > 1 ? ')' : ''}, {t('national.receivedOn', { day: receivedOn })}{' '}
            <a href={to('receivedFile', { sender: region.id, round, number, format: 'pdf' })} download>
              PDF
            </a>{' '}
            <a href={to('receivedFile', { sender: region.id, round, number, format: 'docx' })} download>
              Word
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Figures({ visit, view }: { visit: Visit; view: signing.NationalView }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('national.figures')}</h2>
      <p>{t('national.figures.lead')}</p>
      <Table
        caption={t('national.figures')}
        hiddenCaption
        rows={view.figures}
        keyOf={({ label, definition, period }) => `${label} ${definition} ${period}`}
        columns={[
          {
            head: t('catalogue.figure'),
            label: t('catalogue.figure'),
            cell: ({ label, period, definition }) => (
              <span lang="sv-SE">
                <strong>
                  {label} {period}
                </strong>
                <br />
                {definition}
              </span>
            ),
          },
          {
            head: t('national.values'),
            label: t('national.values'),
            cell: ({ values }) => (
              <ul lang="sv-SE">
                {values.map(({ region, text }) => (
                  <li key={region}>
                    {region}: {text}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            head: t('national.sum'),
            label: t('national.sum'),
            numeric: true,
            cell: ({ sum, whyNot, without }) => (
              <>
                {sum === undefined ? t(`national.noSum.${whyNot}`) : formatCount(sum)}
                {without.length > 0 ? (
                  <span lang="sv-SE"> ({t('national.without', { regions: without.join(', ') })})</span>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
