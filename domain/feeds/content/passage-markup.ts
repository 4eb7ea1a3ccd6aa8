import { articlePath } from '@/domain/articles/article-path'
import { textFragment } from '@/domain/passages/text-fragment'
import type { CommentPassage } from '@/domain/passages/types'
import type { Translator } from '@/i18n/translator-for'
import { element, type Markup } from '@/platform/markup/markup'

interface Around {
  article: { slug: string }
  /** What addresses begin with. */
  site: string
  t: Translator
}

/** The words of the essay that a comment is about, and the way to them, as the thread shows them: components/passages/quoted-passage.tsx. */
export function passageMarkup({ quote, stands, path }: CommentPassage, { article, site, t }: Around): Markup {
  // The quotation's own direction, which need not be the feed's.
  const quoted = quote ? [element('p', { dir: 'auto' }, quote)] : []
  const link = (to: string, words: string) => element('a', { href: site + to + textFragment(quote) }, words)
  const way = stands
    ? [link(articlePath(article.slug), t('passages.toPassage'))]
    : [t('passages.changed'), ...(path ? [' ', link(path, t('passages.asItStood'))] : [])]
  return element('blockquote', {}, ...quoted, element('p', {}, ...way))
}
