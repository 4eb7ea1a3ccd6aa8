import { commentSummary } from '@/domain/feeds/content/comment-html'
import { translatorFor } from '@/i18n/translator-for'
import type { Mail } from '@/platform/mail/mail-schema'
import { element } from '@/platform/markup/markup'
import { textLimits } from '@/platform/text/text-limits'
import { oneLine } from '../../one-line'
import { listAddress, oneClickAddress, stopAddress } from '../../signed-link'
import type { Telling, ToldComment } from '../contract'
import { bodies, footer, link, type MailPart, sentence } from './mail-parts'
import { addressOf, listId, quoted, reasonOf } from './notice-mail'

const summaryLength = 600

/** The mail that puts together what came until its hour. The same hour's mail again is the same mail. */
export function digestMail({ recipient, comments, more, settings }: Telling, due: Date): Mail {
  const t = translatorFor(settings.language)
  const publication = oneLine(settings.name)
  const subject = t('notices.digestSubject', { count: comments.length + more, publication }).slice(0, textLimits.mailSubject)
  const all = { recipientId: recipient.id, scope: 'all' } as const
  const told = (comment: ToldComment) => [
    sentence(reasonOf(comment, t)),
    summaryPart(comment),
    link(t('notices.readThere'), addressOf(comment)),
  ]
  const parts = [
    ...byEssay(comments).flatMap(told),
    ...(more > 0 ? [sentence(t('notices.andMore', { count: more }))] : []),
    footer([
      sentence(t('notices.whyMailed', { publication })),
      link(t('notices.stopAll'), stopAddress(all)),
      link(t('notices.seeAll'), listAddress(recipient.id)),
    ]),
  ]
  return {
    to: recipient.address,
    fromName: publication.slice(0, textLimits.name),
    subject,
    ...bodies(parts, subject, t),
    messageName: `digest-${due.getTime()}.${recipient.id}`,
    unsubscribe: { url: oneClickAddress(all) },
    headers: { 'List-Id': listId() },
  }
}

function summaryPart({ source }: ToldComment): MailPart {
  const summary = commentSummary(source, summaryLength)
  const style = 'margin:1.2em 0;padding-inline-start:1em;border-inline-start:3px solid #ccc'
  return { text: quoted(summary), html: element('blockquote', { style }, summary) }
}

/** Essay by essay, as their first comment came; within one as they were written. */
function byEssay(comments: readonly ToldComment[]): ToldComment[] {
  const essays = [...new Set(comments.map(({ article }) => article.id))]
  return essays.flatMap((id) => comments.filter(({ article }) => article.id === id))
}
