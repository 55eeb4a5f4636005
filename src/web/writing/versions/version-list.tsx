/*
 * The versions of an answer in sittings, the latest first: who wrote when, how much changed, and a way to restore.
 */
import { writing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import { to, withQuery } from '../../paths.ts'
import { nameOf } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import { mayWrite, type RoundQuestion } from '../round-question.ts'

type VersionsGiven = {
  readonly visit: Visit
  readonly found: RoundQuestion
  readonly versions: readonly writing.AnswerVersion[]
}

/** One row for each sitting, the latest first; what was saved on the way lies folded in it. */
export function Versions({ visit, found, versions }: VersionsGiven) {
  const { t } = visit
  const { approved } = found.given
  const sittings = writing.sittingsOf(versions, approved === undefined ? [] : [approved])
  const at = { round: found.round.id, id: found.question.id }
  const before = ({ versions: [first] }: writing.Sitting) => versions.findLast((each) => each.version < first.version)
  return (
    <Table
      caption={t('versions.all')}
      hiddenCaption
      rows={sittings.toReversed()}
      keyOf={({ last }) => String(last.version)}
      columns={[
        {
          head: t('versions.number'),
          label: t('versions.number'),
          cell: ({ last: { version, carried } }) =>
            `${version}${carried ? ` (${t('round.onlyCarried')})` : ''}${version === approved ? ` (${t('answerState.approved')})` : ''}`,
        },
        { head: t('versions.when'), label: t('versions.when'), cell: ({ last }) => timeOf(last) },
        { head: t('versions.who'), label: t('versions.who'), cell: ({ by }) => nameOf(found.present.persons, by) },
        {
          head: t('versions.what'),
          label: t('versions.what'),
          cell: (sitting) => (
            <a
              href={withQuery(to('roundVersions', at), {
                fran: String(before(sitting)?.version ?? 0),
                till: String(sitting.last.version),
              })}
            >
              {t('versions.changed', wordsChanged(before(sitting), sitting.last))}
            </a>
          ),
        },
        {
          head: t('versions.restore'),
          label: t('versions.restore'),
          cell: (sitting) => <Restores visit={visit} found={found} sitting={sitting} versions={versions} />,
        },
      ]}
    />
  )
}

/** 2026-01-10 14.32, by the clock on the wall. */
function timeOf({ at }: writing.AnswerVersion): string {
  const format = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(new Date(at)).replace(':', '.')
}

function wordsChanged(from: writing.AnswerVersion | undefined, till: writing.AnswerVersion) {
  const parts = writing.compareTexts(from?.content, till.content)
  const count = (kind: writing.DiffPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  return { added: count('added'), removed: count('removed') }
}

type RestoresGiven = VersionsGiven & { readonly sitting: writing.Sitting }

function Restores({ visit, found, sitting, versions }: RestoresGiven) {
  const { t } = visit
  const present = versions.at(-1)?.version ?? 0
  const one = (version: writing.AnswerVersion) =>
    version.version === present ? (
      t('versions.now')
    ) : mayWrite(visit, found) ? (
      <RestoreForm visit={visit} found={found} version={version.version} present={present} />
    ) : null
  const onTheWay = sitting.versions.slice(0, -1)
  return (
    <>
      {one(sitting.last)}
      {onTheWay.length === 0 ? null : (
        <details>
          <summary>{t('versions.onTheWay', { count: onTheWay.length })}</summary>
          {onTheWay.toReversed().map((version) => (
            <div key={version.version}>
              {version.version}, {timeOf(version)} {one(version)}
            </div>
          ))}
        </details>
      )}
    </>
  )
}

type RestoreGiven = Pick<VersionsGiven, 'visit' | 'found'> & { readonly version: number; readonly present: number }

function RestoreForm({ visit, found, version, present }: RestoreGiven) {
  const { t } = visit
  return (
    <form method="post" action={to('roundVersions', { round: found.round.id, id: found.question.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="basedOn" value={String(present)} />
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        aria-label={t('versions.restore.of', { version })}
      >
        {t('versions.restore')}
      </button>
    </form>
  )
}
