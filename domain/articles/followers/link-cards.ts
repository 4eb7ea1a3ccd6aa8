import { askForCards } from '@/domain/cards/ask-for-cards'
import { documentFromJson } from '@/domain/document/document'
import { embedUrlsOf } from '@/domain/document/document-text'
import type { ArticleFollower } from './contract'

/** Has the link cards read that are new in what was published. */
export const linkCards: ArticleFollower = {
  id: 'link-cards',
  async follow(tx, _unit, { kind, after }) {
    if (!after || (kind !== 'published' && kind !== 'republished')) return
    const { body } = await tx.revision.findUniqueOrThrow({ where: { id: after.revisionId }, select: { body: true } })
    await askForCards(tx, embedUrlsOf(documentFromJson(body)))
  },
}
