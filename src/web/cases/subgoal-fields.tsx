/*
 * What an insats is to reach: a few rows with text, unit, baseline and target. An empty row is no subgoal.
 */
import { TextField } from '../parts/form-fields.tsx'
import type { DescriptionGiven } from './description-given.ts'
import { subgoalRows } from './read-description.ts'

export function SubgoalFields({ visit, about, attempt }: DescriptionGiven) {
  const { t } = visit
  return (
    <>
      {Array.from({ length: subgoalRows }, (_, place) => {
        const now = about?.subgoals[place]
        const field = (name: 'text' | 'unit' | 'baseline' | 'target') => (
          <TextField
            visit={visit}
            name={`subgoal.${place}.${name}`}
            label={t(`case.form.subgoal.${name}`)}
            value={now?.[name] === undefined ? '' : String(now[name])}
            attempt={attempt}
          />
        )
        return (
          <details key={String(place)} open={place === 0 || now !== undefined}>
            <summary>{t('case.form.subgoal', { number: place + 1 })}</summary>
            {field('text')}
            {field('unit')}
            {field('baseline')}
            {field('target')}
          </details>
        )
      })}
    </>
  )
}
