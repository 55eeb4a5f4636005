/*
 * Settings: the language, and who one is here. Everyone may choose a language, signed in or not.
 */
import { z } from 'zod'
import type { Attempt } from '../door.ts'
import { door } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

export const settingsPage: Page = page({ at: paths.settings, who: 'everyone', show: (visit) => settingsView(visit) })

function settingsView(visit: Visit, attempt?: Attempt): PageView {
  const { t, language } = visit
  const choices = [
    { value: 'sv', name: 'Svenska' },
    { value: 'en', name: 'English' },
  ]
  return {
    title: t('settings.title'),
    crumbs: [],
    body: (
      <form class="form" method="post" action={to('settings')}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{t('settings.language')}</legend>
          {choices.map(({ value, name }) => (
            <div class="choice" key={value}>
              <input
                class="ds-input"
                type="radio"
                id={`sprak-${value}`}
                name="language"
                value={value}
                checked={language === value}
              />
              <label for={`sprak-${value}`} lang={value}>
                {name}
              </label>
            </div>
          ))}
        </fieldset>
        <p class="quiet">{t('settings.theme')}</p>
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    ),
  }
}

export const settingsDoor = door({
  at: paths.settings,
  who: 'everyone',
  journal: { done: 'none: kept in the browser', refused: 'settings.refused' },
  input: z.object({ language: z.enum(['sv', 'en'], 'form.notReadable') }),
  async handle(_, { language }) {
    return { kind: 'go', to: to('settings'), notice: 'settings.done', language }
  },
  again: async (visit, attempt) => settingsView(visit, attempt),
})
