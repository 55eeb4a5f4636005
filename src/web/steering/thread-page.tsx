/*
 * The red thread: money, insatser, outputs, effects and goals as one picture, and the same as a table.
 */
import { formatWholeKronor } from '../../foundation/index.ts'
import { ledger, steering } from '../../portfolio/index.ts'
import { isWebText } from '../../texts/index.ts'
import { type NameOf, namesIn } from '../cases/dimension-words.ts'
import { type Page, page } from '../page.ts'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { pictureOf } from './thread-picture.ts'

export const threadPage: Page = page({
  at: paths.portfolioThread,
  who: 'everyone',
  async show(visit) {
    const { t, house } = visit
    const { rows } = await ledger.presentLedger(house.store, house.region)
    const thread = steering.redThreadOf(rows)
    const nameOf = nodeNames(visit, namesIn(visit, await visit.register()))
    return {
      title: t('steering.thread'),
      crumbs: [{ name: t('steering.title'), href: to('portfolio') }],
      wide: true,
      lead: t('steering.thread.lead'),
      body:
        thread.nodes.length === 0 ? (
          <p class="box">{t('steering.thread.none')}</p>
        ) : (
          <>
            <Picture visit={visit} thread={thread} nameOf={nameOf} />
            <Nodes visit={visit} thread={thread} nameOf={nameOf} />
            <Links visit={visit} thread={thread} nameOf={nameOf} />
          </>
        ),
    }
  },
})

type NodeName = (node: Pick<steering.ThreadNode, 'layer' | 'name'>) => string
type Given = { readonly visit: Visit; readonly thread: steering.RedThread; readonly nameOf: NodeName }

function nodeNames({ t }: Visit, nameOf: NameOf): NodeName {
  return ({ layer, name }) => {
    const key = `steering.thread.${layer}.${name}`
    if (isWebText(key)) return t(key)
    return nameOf(layer === 'insatser' ? 'priority' : 'goal', name)
  }
}

function Picture({ visit, thread, nameOf }: Given) {
  const { width, height, nodes, bands } = pictureOf(thread)
  return (
    <figure class="thread-picture">
      <svg viewBox={`0 -24 ${width} ${height + 34}`} role="img" aria-label={visit.t('steering.thread.picture')}>
        {bands.map(({ key, path, isMissing }) => (
          <path key={key} d={path} class={isMissing ? 'band band-missing' : 'band'} />
        ))}
        {nodes.map((node) => (
          <g key={node.id}>
            <rect x={node.x} y={node.y} width={14} height={node.height} class="thread-node" />
            {node.height > 12 ? (
              <text x={node.x + 20} y={node.y + Math.min(16, node.height / 2 + 5)} {...inSwedish(visit)}>
                {short(nameOf(node))}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <figcaption>{visit.t('steering.thread.caption')}</figcaption>
    </figure>
  )
}

function short(name: string): string {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name
}

function Nodes({ visit, thread, nameOf }: Given) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  const rows = steering.threadLayers.flatMap((layer) => thread.nodes.filter((node) => node.layer === layer))
  return (
    <Table
      caption={t('steering.thread.nodes')}
      columns={[
        { ...plain(t('steering.thread.node')), cell: (node) => <span {...inSwedish(visit)}>{nameOf(node)}</span> },
        { ...plain(t('steering.thread.layer')), cell: ({ layer }) => t(`steering.thread.layer.${layer}`) },
        { ...plain(t('case.sort.insats')), numeric: true, cell: ({ insatser }) => String(insatser) },
        { ...plain(t('case.amount')), numeric: true, cell: ({ amount }) => formatWholeKronor(amount) },
      ]}
      rows={rows}
      keyOf={({ id }) => id}
    />
  )
}

function Links({ visit, thread, nameOf }: Given) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  const byId = new Map(thread.nodes.map((node) => [node.id, node]))
  const name = (id: string) => {
    const node = byId.get(id)
    return node ? `${t(`steering.thread.layer.${node.layer}`)}: ${nameOf(node)}` : id
  }
  return (
    <details>
      <summary>{t('steering.thread.links')}</summary>
      <Table
        caption={t('steering.thread.links')}
        columns={[
          { ...plain(t('steering.thread.from')), cell: ({ from }) => <span {...inSwedish(visit)}>{name(from)}</span> },
          { ...plain(t('steering.thread.to')), cell: ({ to: end }) => <span {...inSwedish(visit)}>{name(end)}</span> },
          { ...plain(t('case.amount')), numeric: true, cell: ({ amount }) => formatWholeKronor(amount) },
        ]}
        rows={thread.links.toSorted((a, b) => b.amount - a.amount)}
        keyOf={({ from, to: end }) => `${from} ${end}`}
      />
    </details>
  )
}
