/*
 * The pages and doors of the room where an answer is written.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { roundFiguresPage } from './figures-page.tsx'
import { commentDoor, roundSaveDoor, setAsideDoor, turnDoor } from './question-doors.tsx'
import { roundQuestionPage } from './question-room.tsx'
import { restoreDoor, versionsPage } from './versions-page.tsx'
import { wordsDoor } from './words-door.ts'

export const writingPages: readonly Page[] = [roundQuestionPage, versionsPage, roundFiguresPage]

export const writingDoors: readonly AnyDoor[] = [
  roundSaveDoor,
  turnDoor,
  commentDoor,
  setAsideDoor,
  restoreDoor,
  wordsDoor,
]
