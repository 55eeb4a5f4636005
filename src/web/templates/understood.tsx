/*
 * What was understood of a Word template: cover, header, footer and pictures, the words it asks for, what is left behind, and each style
 * with the template's name for it or the word that our own stands there.
 */
import type { wordTemplates } from '../../documents/index.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

/** The styles that people know by name, as Word writes them. The others are ours alone and are only counted. */
const known = [
  'title',
  'subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'normal',
  'list bullet',
  'list number',
  'caption',
  'table text',
  'table head',
  'footnote text',
  'footer',
  'toc 1',
  'toc 2',
  'toc 3',
] as const

export function Understood({ visit, reading }: { visit: Visit; reading: wordTemplates.TemplateReading }) {
  const { t } = visit
  const styles = known.flatMap((name) => reading.styles.filter(({ ours }) => ours === name).slice(0, 1))
  const others = reading.styles.filter(({ ours, theirs }) => theirs === '' && !known.some((name) => name === ours))
  return (
    <>
      <h2>{t('templates.understood')}</h2>
      <ul>
        <li>{t(reading.cover ? 'templates.cover' : 'templates.cover.none')}</li>
        <li>{t(headerText(reading))}</li>
        <li>{t(reading.footer ? 'templates.footer' : 'templates.footer.none')}</li>
        <li>{t('templates.pictures', { count: reading.pictures })}</li>
        <li>
          {reading.words.length > 0
            ? t('templates.words', { words: reading.words.join(', ') })
            : t('templates.words.none')}
        </li>
        {reading.left.map((left) => (
          <li key={left}>{t(`templates.left.${left}`)}</li>
        ))}
      </ul>
      <Table
        caption={t('templates.styles')}
        keyOf={({ ours }) => ours}
        rows={styles}
        columns={[
          {
            head: t('templates.style'),
            label: t('templates.style'),
            cell: ({ ours }) => t(`templates.style.${nameIn(ours)}`),
          },
          {
            head: t('templates.style.theirs'),
            label: t('templates.style.theirs'),
            cell: ({ theirs }) => theirs || t('templates.style.none'),
          },
        ]}
      />
      {others.length > 0 ? <p>{t('templates.styles.others', { count: others.length })}</p> : null}
    </>
  )
}

function headerText({ header, ownHeader }: wordTemplates.TemplateReading) {
  if (ownHeader) return 'templates.header.own'
  return header ? 'templates.header' : 'templates.header.none'
}

function nameIn(name: string): (typeof known)[number] {
  return known.find((each) => each === name) ?? 'normal'
}
