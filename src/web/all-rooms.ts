/*
 * All pages and doors of the web application. A room that is not listed here cannot be entered.
 */
import { aboutPage, accessibilityPage } from './about/about-page.tsx'
import { accountsDoors, accountsPages } from './accounts/rooms.ts'
import { casesDoors, casesPages } from './cases/rooms.ts'
import { askedFigurePage } from './catalogue/asked-figure-page.tsx'
import { cataloguePage } from './catalogue/catalogue-page.tsx'
import { cooperationPage } from './cooperation/cooperation-page.tsx'
import { eventsPage } from './cooperation/events-page.tsx'
import { networkPage } from './cooperation/network-page.tsx'
import { organisationsPage } from './cooperation/organisations-page.tsx'
import { directionDoors, directionPages } from './direction/rooms.ts'
import type { AnyDoor } from './door.ts'
import { exchangeDoors, exchangePages } from './exchange/rooms.ts'
import { figurePage } from './figures/figure-page.tsx'
import { figuresPage } from './figures/figures-page.tsx'
import { followUpDoors, followUpPages } from './follow-up/rooms.ts'
import { goalsDoors, goalsPages } from './goals/rooms.ts'
import { analysisPage } from './knowledge/analysis-page.tsx'
import { knowledgePage } from './knowledge/knowledge-page.tsx'
import { layoutsDoors, layoutsPages } from './layouts/rooms.ts'
import { ledgerReportDoors, ledgerReportPages } from './ledger-report/rooms.ts'
import { missingPage } from './missing/missing-page.tsx'
import { movementsDoors, movementsPages } from './movements/rooms.ts'
import { nationalDoors, nationalPages } from './national/rooms.ts'
import type { Page } from './page.ts'
import { settingsDoor, settingsPage } from './people/settings-page.tsx'
import { signInDoor } from './people/sign-in-door.ts'
import { signInPage } from './people/sign-in-page.tsx'
import { signOutDoor } from './people/sign-out-door.ts'
import { planDoors, planPages } from './plan/rooms.ts'
import { insatsPage } from './portfolio/insats-page.tsx'
import { insatserPage } from './portfolio/insatser-page.tsx'
import { moneyPage } from './portfolio/money-page.tsx'
import { reportingDoors, reportingPages } from './reporting/rooms.ts'
import { roundsDoors, roundsPages } from './rounds/rooms.ts'
import { searchPage } from './search/search-page.tsx'
import { signingDoors, signingPages } from './signing/rooms.ts'
import { startPage } from './start/start-page.tsx'
import { steeringDoors, steeringPages } from './steering/rooms.ts'
import { goalPage } from './strategy/goal-page.tsx'
import { strategyPage } from './strategy/strategy-page.tsx'
import { templatesDoors, templatesPages } from './templates/rooms.ts'
import { mergeUnitsDoor, partUnitsDoor, unitDoor } from './units/unit-doors.ts'
import { unitsPage } from './units/units-page.tsx'
import { subscribeDoor, subscriptionPage, unsubscribeDoor } from './wheel/subscription.tsx'
import { wheelDoneDoor, wheelTaskDoor } from './wheel/wheel-doors.ts'
import { wheelPage } from './wheel/wheel-page.tsx'
import { writingDoors, writingPages } from './writing/rooms.ts'

export const pages: readonly Page[] = [
  startPage,
  strategyPage,
  goalPage,
  moneyPage,
  insatserPage,
  insatsPage,
  figuresPage,
  figurePage,
  cataloguePage,
  askedFigurePage,
  cooperationPage,
  networkPage,
  organisationsPage,
  eventsPage,
  knowledgePage,
  analysisPage,
  missingPage,
  searchPage,
  signInPage,
  settingsPage,
  aboutPage,
  accessibilityPage,
  ...reportingPages,
  ...accountsPages,
  ...casesPages,
  ...directionPages,
  ...exchangePages,
  ...followUpPages,
  ...layoutsPages,
  ...ledgerReportPages,
  ...goalsPages,
  ...planPages,
  ...movementsPages,
  ...roundsPages,
  ...nationalPages,
  ...signingPages,
  ...steeringPages,
  ...templatesPages,
  wheelPage,
  unitsPage,
  subscriptionPage,
  ...writingPages,
]

export const doors: readonly AnyDoor[] = [
  signInDoor,
  signOutDoor,
  settingsDoor,
  ...reportingDoors,
  ...accountsDoors,
  ...casesDoors,
  ...directionDoors,
  ...exchangeDoors,
  ...followUpDoors,
  ...layoutsDoors,
  ...ledgerReportDoors,
  ...goalsDoors,
  ...planDoors,
  ...movementsDoors,
  ...roundsDoors,
  ...nationalDoors,
  ...signingDoors,
  ...steeringDoors,
  ...templatesDoors,
  wheelDoneDoor,
  unitDoor,
  mergeUnitsDoor,
  partUnitsDoor,
  subscribeDoor,
  unsubscribeDoor,
  wheelTaskDoor,
  ...writingDoors,
]
