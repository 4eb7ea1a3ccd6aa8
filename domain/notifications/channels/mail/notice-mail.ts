import { commentPath } from '@/domain/comments/comment-path'
import { commentMarkup } from '@/domain/feeds/content/comment-html'
import { type Translator, translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import type { Mail } from '@/platform/mail/mail-schema'
import { messageId } from '@/platform/mail/message-id'
import { element } from '@/platform/markup/markup'
import { textLimits } from '@/platform/text/text-limits'
import { oneLine } from '../../one-line'
import { listAddress, oneClickAddress, stopAddress } from '../../signed-link'
import type { Telling, ToldComment } from '../contract'
import { bodies, footer, link, type MailPart, sentence } from './mail-parts'

/** The mail about one comment. Everything in it follows from the comment and its reader, so that a retry is the same mail. */
export function noticeMail({ recipient, comments: [comment], settings }: Telling): Mail {
  if (!comment) throw new Error('A notice of nothing.')
  const t = translatorFor(settings.language)
  const publication = oneLine(settings.name)
  const title = oneLine(comment.article.title)
  // The same for all of an essay: mail programs put a thread together by it as well.
  const subject = t('notices.subject', { title }).slice(0, textLimits.mailSubject)
  const scope = `follow-${comment.followId}` as const
  const parts = [
    sentence(reasonOf(comment, t)),
    commentPart(comment),
    link(t('notices.readThere'), addressOf(comment)),
    footer([
      sentence(t('notices.whyMailed', { publication })),
      link(t('notices.stopThis'), stopAddress({ recipientId: recipient.id, scope })),
      link(t('notices.seeAll'), listAddress(recipient.id)),
    ]),
  ]
  return {
    to: recipient.address,
    fromName: publication.slice(0, textLimits.name),
    subject,
    ...bodies(parts, subject, t),
    messageName: nameOf(comment.id, recipient.id),
    unsubscribe: { url: oneClickAddress({ recipientId: recipient.id, scope }) },
    headers: { ...threadHeaders(comment, recipient.id), 'List-Id': listId() },
  }
}

/** Why they are told, with who wrote. */
export function reasonOf({ kind, name, article }: ToldComment, t: Translator): string {
  const said = { name: oneLine(name), title: oneLine(article.title) }
  if (kind === 'replies' || kind === 'own-replies') return t('notices.answeredYou', said)
  return kind === 'thread' ? t('notices.wroteInThread', said) : t('notices.commentedOn', said)
}

/** Where it is read. */
export function addressOf({ id, article }: ToldComment): string {
  return `${env().PUBLIC_URL}${commentPath(article.slug, id)}#comment-${id}`
}

export function listId(): string {
  return `<comments.${new URL(env().PUBLIC_URL).hostname}>`
}

function commentPart({ source }: ToldComment): MailPart {
  const style = 'margin:1.2em 0;padding-inline-start:1em;border-inline-start:3px solid #ccc'
  return { text: quoted(source), html: element('blockquote', { style }, ...commentMarkup(source)) }
}

/** Each line marked as somebody's: what they typed cannot pass for a line of ours. */
export function quoted(source: string): string {
  return source
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

const nameOf = (commentId: string, recipientId: string) => `comment-${commentId}.${recipientId}`

// By the comment that is answered, and by the one its thread began with: mail programs put together what names the same, also where the
// mail that is named was never sent to this reader.
function threadHeaders({ id, rootId, parentId }: ToldComment, recipientId: string): NonNullable<Mail['headers']> {
  if (parentId === null || id === rootId) return {}
  const root = messageId(nameOf(rootId, recipientId))
  const parent = messageId(nameOf(parentId, recipientId))
  return { 'In-Reply-To': parent, References: root === parent ? root : `${root} ${parent}` }
}
