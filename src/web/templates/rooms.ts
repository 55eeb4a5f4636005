/*
 * The pages and doors of Word templates.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { changeTemplateDoor, chooseTemplateDoor, replaceTemplateDoor, uploadTemplateDoor } from './template-doors.ts'
import { templatePage } from './template-page.tsx'
import { templatesPage } from './templates-page.tsx'

export const templatesPages: readonly Page[] = [templatesPage, templatePage]

export const templatesDoors: readonly AnyDoor[] = [
  uploadTemplateDoor,
  chooseTemplateDoor,
  replaceTemplateDoor,
  changeTemplateDoor,
]
