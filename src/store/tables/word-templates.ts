/*
 * A table of tables: the Word templates, as they lie in the database (migration 0072).
 */
export interface TablesOfWordTemplates {
  word_template: {
    region_id: string
    id: string
    name: string
    receiver: string
    file: number
    is_removed: boolean
  }
  word_template_file: {
    region_id: string
    template: string
    number: number
    file_name: string
    bytes: string
    hash: string
    uploaded_by: string
    uploaded_on: string
  }
  word_template_choice: { region_id: string; place: string; template: string }
}
