/*
 * What a reference can lead to, for the editor's dialog.
 */
import type { Context } from 'hono'
import { z } from 'zod'
import { roundReport } from '../../../reporting/index.ts'
import type { House } from '../../house.ts'
import { writtenQuestion } from '../round-question.ts'
import { answering } from '../serve-writing.ts'

const Asked = z.strictObject({ token: z.string() })

export async function serveReferences(house: House, request: Context): Promise<Response> {
  return answering(house, request, Asked, async (visit) => {
    const { t } = visit
    const { present } = await writtenQuestion(visit)
    return {
      referables: roundReport.listReferables(present.material, present.tree()),
      kinds: roundReport.referableKinds.map((kind) => ({ kind, name: t(`references.kind.${kind}`) })),
      labels: {
        search: t('references.search'),
        list: t('editor.referTo'),
        none: t('references.none'),
        insert: t('references.insert'),
      },
    }
  })
}
