/*
 * Every question of the year's form: its section, where it stands, and who saved it when.
 */
import { type answers, forms } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import { presentReport, yearOf } from './present-report.ts'
import { answerTo, isWritten, listQuestions } from './question-of.ts'

type Row = { readonly question: forms.Question; readonly section: string; readonly answer: answers.Answer | undefined }

export const questionsPage: Page = page({
  at: paths.questions,
  who: 'everyone',
  async show(visit) {
    const { t, house } = visit
    const year = yearOf(visit)
    const report = await presentReport(house, year)
    const { form } = report.material
    const rows: Row[] = listQuestions(form).map((question) => {
      const section = forms.sectionOfQuestion(form, question.id)
      return {
        question,
        section: section ? `${section.number} ${section.title}` : '',
        answer: answerTo(report, question.id),
      }
    })
    const written = rows.filter(({ question }) => isWritten(question))
    return {
      title: t('questions.title', { year }),
      crumbs: [{ name: t('reports.title'), href: to('reports') }],
      lead: t('questions.lead'),
      wide: true,
      body: (
        <>
          <p>
            {t('reports.answered', { answered: written.filter(({ answer }) => answer).length, all: written.length })}
          </p>
          <Table<Row>
            caption={t('questions.title', { year })}
            hiddenCaption
            keyOf={({ question }) => question.id}
            rows={rows}
            columns={[
              {
                head: t('questions.question'),
                label: t('questions.question'),
                cell: ({ question }) => (
                  <a href={to('question', { year, id: question.id })} lang="sv-SE">
                    {forms.questionNumber(form, question.id)} {question.prompt}
                  </a>
                ),
              },
              {
                head: t('questions.section'),
                label: t('questions.section'),
                cell: ({ section }) => <span lang="sv-SE">{section}</span>,
              },
              {
                head: t('questions.state'),
                label: t('questions.state'),
                cell: (row) => t(`questions.state.${stateOf(row)}`),
              },
              {
                head: t('questions.saved'),
                label: t('questions.saved'),
                cell: ({ answer }) => (answer ? `${answer.savedOn}, ${answer.savedBy}` : '–'),
              },
            ]}
          />
        </>
      ),
    }
  },
})

function stateOf({ question, answer }: Row): 'answered' | 'draft' | 'register' {
  if (!isWritten(question)) return 'register'
  return answer ? 'answered' : 'draft'
}
