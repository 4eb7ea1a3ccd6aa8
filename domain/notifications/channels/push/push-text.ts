import { commentPath } from '@/domain/comments/comment-path'
import { commentSummary } from '@/domain/feeds/content/comment-html'
import { type Translator, translatorFor } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { oneLine } from '../../one-line'
import type { Telling, ToldComment } from '../contract'

const titleLength = 200
const bodyLength = 240

/** What the browser's worker shows: reader/offline/show-push.ts. */
export interface PushText {
  title: string
  body: string
  /** Where a click leads: a path of this publication. */
  path: string
  /** A second notification of the same tag takes the place of the first. */
  tag: string
  lang: string
  dir: string
}

/** Who wrote and where, and how it begins; of several, how many and by whom. The same telling again has the same tag. */
export function pushText({ recipient, comments, more, due, settings }: Telling): PushText {
  const [first] = comments
  if (!first) throw new Error('A notice of nothing.')
  const t = translatorFor(settings.language)
  const path = `${commentPath(first.article.slug, first.id)}#comment-${first.id}`
  const place = { path, lang: t.lang, dir: directionOf(t.lang) }
  if (due === null) {
    const body = commentSummary(first.source, bodyLength)
    return { ...place, title: titleOf(first, t).slice(0, titleLength), body, tag: `comment-${first.id}` }
  }
  const publication = oneLine(settings.name)
  const names = [...new Set(comments.map(({ name }) => oneLine(name)))].join(', ')
  return {
    ...place,
    title: t('notices.digestSubject', { count: comments.length + more, publication }).slice(0, titleLength),
    body: names.slice(0, bodyLength),
    tag: `digest-${due.getTime()}.${recipient.id}`,
  }
}

function titleOf({ kind, name, article }: ToldComment, t: Translator): string {
  const said = { name: oneLine(name), title: oneLine(article.title) }
  if (kind === 'replies' || kind === 'own-replies') return t('notices.pushReply', said)
  return t(kind === 'thread' ? 'notices.pushThread' : 'notices.pushEssay', said)
}
