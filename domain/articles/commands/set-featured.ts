import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { canFeatureArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type SetFeaturedInput, setFeaturedInput } from '../schema'
import { articleTags } from '../tags'
import { lockArticle } from './lock-article'

/** Puts an essay before the others on the home page, or back among them. */
export async function setFeatured(actor: Actor, input: SetFeaturedInput): Promise<void> {
  requirePermission(actor, canFeatureArticle(actor))
  const { id, featured } = parseInput(setFeaturedInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canFeatureArticle })
    if (article.featured === featured) return
    await tx.article.update({ where: { id }, data: { featured } })
    await recordAudit(tx, actor, featured ? 'article.feature' : 'article.unfeature', { type: 'article', id })
    unit.changed(articleTags.lists)
  })
}
