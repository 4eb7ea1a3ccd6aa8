import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { canCreateArticle, canEditArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type SetThreadRulesInput, setThreadRulesInput } from '../schema'
import { articleTags } from '../tags'
import { lockArticle } from './lock-article'

/** Says of an essay's thread what differs from the others: who may write in it, when it closes, how slowly it goes. */
export async function setThreadRules(actor: Actor, input: SetThreadRulesInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, ...rules } = parseInput(setThreadRulesInput, input)
  await write(async (tx, unit) => {
    await lockArticle(tx, actor, id, { may: canEditArticle })
    await tx.article.update({ where: { id }, data: rules })
    await recordAudit(tx, actor, 'article.set-thread-rules', { type: 'article', id }, rules)
    unit.changed(articleTags.one(id))
  })
}
