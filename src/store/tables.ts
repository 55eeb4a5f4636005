/*
 * Every table that the migrations make, as Kysely sees its rows. Each floor describes its own tables in `tables/`.
 */
import type { Transaction } from 'kysely'
import type { TablesOfGoalFollowUp } from './tables/goal-follow-up.ts'
import type { TablesOfPeople } from './tables/people.ts'
import type { TablesOfPortfolio } from './tables/portfolio.ts'
import type { TablesOfRegister } from './tables/register.ts'
import type { TablesOfReporting } from './tables/reporting.ts'
import type { TablesOfStore } from './tables/store.ts'
import type { TablesOfWordTemplates } from './tables/word-templates.ts'

export interface Tables
  extends TablesOfStore,
    TablesOfPeople,
    TablesOfRegister,
    TablesOfReporting,
    TablesOfPortfolio,
    TablesOfGoalFollowUp,
    TablesOfWordTemplates {}

/** The handle inside a transaction that has taken the application's role and set its region. */
export type Db = Transaction<Tables>
