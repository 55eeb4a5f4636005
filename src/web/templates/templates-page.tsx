/*
 * The Word templates: those that are kept, where each is used, and for whoever leads rounds the forms to upload one and to choose.
 */
import { templates } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FileField } from '../parts/file-field.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, TextField } from '../parts/form-fields.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { followTheForm, listPlaces, ownForm, type PlaceChoice } from './list-places.ts'

export const templatesPage: Page = page({
  at: paths.templates,
  who: 'signed-in',
  show: (visit) => templatesView(visit),
})

export async function templatesView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person } = visit
  const all = await house.store.read(house.region, (db) => templates.listTemplates(db, house.region))
  const places = await listPlaces(visit, all)
  const mayKeep = person !== undefined && templates.mayKeep(person)
  return {
    title: t('templates.title'),
    crumbs: [{ name: t('rounds.title'), href: to('rounds') }],
    lead: t('templates.lead'),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {all.length === 0 ? <p class="box">{t('templates.none')}</p> : <Kept visit={visit} all={all} />}
        {mayKeep ? <UploadForm visit={visit} attempt={attempt} /> : null}
        <h2>{t('templates.places')}</h2>
        <p>{t(house.template ? 'templates.places.installation' : 'templates.places.lead')}</p>
        <Places visit={visit} places={places} />
        {mayKeep ? <ChooseForm visit={visit} places={places} all={all} attempt={attempt} /> : null}
      </>
    ),
  }
}

function Kept({ visit, all }: { visit: Visit; all: readonly templates.WordTemplate[] }) {
  const { t } = visit
  return (
    <Table
      caption={t('templates.title')}
      hiddenCaption
      keyOf={({ id }) => id}
      rows={all}
      columns={[
        {
          head: t('templates.name'),
          label: t('templates.name'),
          cell: ({ id, name }) => <a href={to('template', { template: id })}>{name}</a>,
        },
        {
          head: t('templates.receiver'),
          label: t('templates.receiver'),
          cell: ({ receiver }) => receiver || t('templates.receiver.own'),
        },
        {
          head: t('templates.state'),
          label: t('templates.state'),
          cell: ({ isRemoved }) => t(isRemoved ? 'templates.state.removed' : 'templates.state.kept'),
        },
      ]}
    />
  )
}

function UploadForm({ visit, attempt }: { visit: Visit; attempt: Attempt | undefined }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('templates.upload')}</h2>
      <p>{t('templates.upload.lead')}</p>
      <form class="form" method="post" action={to('templates')} encType="multipart/form-data">
        <TokenField visit={visit} />
        <TextField visit={visit} name="name" label={t('templates.name')} attempt={attempt} />
        <TextField
          visit={visit}
          name="receiver"
          label={t('templates.receiver')}
          help={t('templates.receiver.help')}
          attempt={attempt}
        />
        <FileField label={t('templates.file')} accept=".docx,.dotx" required />
        <button class="ds-button" type="submit">
          {t('templates.upload.do')}
        </button>
      </form>
    </section>
  )
}

function Places({ visit, places }: { visit: Visit; places: readonly PlaceChoice[] }) {
  const { t } = visit
  return (
    <Table
      caption={t('templates.places')}
      hiddenCaption
      keyOf={({ place }) => place}
      rows={places}
      columns={[
        { head: t('templates.place'), label: t('templates.place'), cell: ({ name }) => name },
        { head: t('templates.used'), label: t('templates.used'), cell: ({ used }) => used },
      ]}
    />
  )
}

type ChooseGiven = {
  readonly visit: Visit
  readonly places: readonly PlaceChoice[]
  readonly all: readonly templates.WordTemplate[]
  readonly attempt: Attempt | undefined
}

function ChooseForm({ visit, places, all, attempt }: ChooseGiven) {
  const { t } = visit
  const kept = all.filter(({ isRemoved }) => !isRemoved).map(({ id, name }) => ({ value: id, name }))
  const others = [
    { value: ownForm, name: t('templates.ownForm') },
    { value: followTheForm, name: t('templates.follow') },
  ]
  return (
    <section>
      <h3>{t('templates.choose')}</h3>
      <form class="form" method="post" action={to('templateChoose')}>
        <TokenField visit={visit} />
        <ChoiceField
          visit={visit}
          name="place"
          label={t('templates.place')}
          options={places.map(({ place, name }) => ({ value: place, name }))}
          attempt={attempt}
        />
        <ChoiceField
          visit={visit}
          name="template"
          label={t('templates.template')}
          options={[...kept, ...others]}
          attempt={attempt}
        />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}
