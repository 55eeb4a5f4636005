/*
 * The pages and doors of the room where an answer is written.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { commentDoor } from './comments/comment-door.ts'
import { roundFiguresPage } from './figures/figures-page.tsx'
import { setAsideDoor } from './findings/set-aside-door.ts'
import { wordsDoor } from './findings/words-door.ts'
import { roundSaveDoor, turnDoor } from './question-doors.tsx'
import { roundQuestionPage } from './question-room.tsx'
import { roundReferencesPage } from './references/references-page.tsx'
import { restoreDoor, versionsPage } from './versions/versions-page.tsx'

export const writingPages: readonly Page[] = [roundQuestionPage, versionsPage, roundFiguresPage, roundReferencesPage]

export const writingDoors: readonly AnyDoor[] = [
  roundSaveDoor,
  turnDoor,
  commentDoor,
  setAsideDoor,
  restoreDoor,
  wordsDoor,
]
