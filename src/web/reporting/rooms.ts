/*
 * The pages and doors of reporting: reports, questions, answers, findings, and my page.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { answerDoor } from './answer-door.tsx'
import { findingsPage } from './findings-page.tsx'
import { myPage } from './my-page.tsx'
import { questionPage } from './question-page.tsx'
import { questionsPage } from './questions-page.tsx'
import { reportPage } from './report-page.tsx'
import { reportsPage } from './reports-page.tsx'

export const reportingPages: readonly Page[] = [
  reportsPage,
  reportPage,
  findingsPage,
  questionsPage,
  questionPage,
  myPage,
]

export const reportingDoors: readonly AnyDoor[] = [answerDoor]
