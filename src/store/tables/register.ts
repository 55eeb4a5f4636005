/*
 * A table of tables: the register's rows, as they lie in the database (migrations 0010–0029).
 */
export interface TablesOfRegister {
  /** Rows of every noun of the register: see migration 0010. */
  register_row: never
}
