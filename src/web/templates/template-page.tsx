/*
 * One Word template: what was understood of it, a small report to try it on, its files, and the way to replace or remove it.
 */
import { wordTemplates } from '../../documents/index.ts'
import { formatDay } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import { templates } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FileField } from '../parts/file-field.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { Understood } from './understood.tsx'

export const templatePage: Page = page({ at: paths.template, who: 'signed-in', show: (visit) => templateView(visit) })

export async function templateView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person, params } = visit
  const { template, files, bytes, persons } = await house.store.read(house.region, async (db) => {
    const found = await templates.getTemplate(db, house.region, params['template'] ?? '')
    return {
      template: found,
      files: await templates.listFiles(db, house.region, found.id),
      bytes: await templates.getBytes(db, house.region, found.id, found.file),
      persons: await listPersons(db, house.region),
    }
  })
  const { reading } = await wordTemplates.tryTemplate(bytes, {})
  const mayKeep = person !== undefined && templates.mayKeep(person)
  return {
    title: template.name,
    swedishTitle: true,
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: t('templates.title'), href: to('templates') },
    ],
    lead: template.receiver === '' ? t('templates.own') : t('templates.for', { receiver: template.receiver }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {template.isRemoved ? <p class="box">{t('templates.isRemoved')}</p> : null}
        <h2>{t('templates.try')}</h2>
        <p>{t('templates.try.lead')}</p>
        <p>
          <a href={to('templateTry', { template: template.id })} download>
            {t('templates.try.do')}
          </a>
        </p>
        <Understood visit={visit} reading={reading} />
        <h2>{t('templates.files')}</h2>
        <ul>
          {files.map((file) => (
            <li key={file.number}>
              <FileLine
                visit={visit}
                template={template}
                file={file}
                by={nameOf(persons, file.uploadedBy)}
                mayKeep={mayKeep}
              />
            </li>
          ))}
        </ul>
        {mayKeep ? <Change visit={visit} template={template} /> : null}
      </>
    ),
  }
}

type FileGiven = {
  readonly visit: Visit
  readonly template: templates.WordTemplate
  readonly file: templates.TemplateFile
  readonly by: string
  readonly mayKeep: boolean
}

function FileLine({ visit, template, file, by, mayKeep }: FileGiven) {
  const { t } = visit
  const { number, fileName, uploadedOn } = file
  return (
    <>
      <a href={to('templateFile', { template: template.id, number })} download>
        {fileName}
      </a>{' '}
      {t('templates.uploaded', { day: formatDay(uploadedOn as never), by })}{' '}
      {number === template.file ? <strong>{t('templates.inUse')}</strong> : null}
      {mayKeep && number !== template.file ? (
        <StepForm visit={visit} template={template} step="use" file={number} label={t('templates.use')} />
      ) : null}
    </>
  )
}

function Change({ visit, template }: { visit: Visit; template: templates.WordTemplate }) {
  const { t } = visit
  return (
    <section>
      <h2>{t('templates.replace')}</h2>
      <p>{t('templates.replace.lead')}</p>
      <form
        class="form"
        method="post"
        action={to('templateReplace', { template: template.id })}
        encType="multipart/form-data"
      >
        <TokenField visit={visit} />
        <FileField label={t('templates.file')} accept=".docx,.dotx" required />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('templates.replace.do')}
        </button>
      </form>
      <h2>{t(template.isRemoved ? 'templates.restore' : 'templates.remove')}</h2>
      <p>{t(template.isRemoved ? 'templates.restore.lead' : 'templates.remove.lead')}</p>
      <StepForm
        visit={visit}
        template={template}
        step={template.isRemoved ? 'restore' : 'remove'}
        label={t(template.isRemoved ? 'templates.restore' : 'templates.remove')}
      />
    </section>
  )
}

type StepGiven = {
  readonly visit: Visit
  readonly template: templates.WordTemplate
  readonly step: templates.TemplateStep['step']
  readonly file?: number
  readonly label: string
}

function StepForm({ visit, template, step, file, label }: StepGiven) {
  return (
    <form method="post" action={to('templateStep', { template: template.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="step" value={step} />
      {file === undefined ? null : <input type="hidden" name="file" value={String(file)} />}
      <button class="ds-button" data-variant="secondary" type="submit">
        {label}
      </button>
    </form>
  )
}
