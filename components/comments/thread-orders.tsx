import { type ThreadOrder, threadOrders } from '@/domain/comments/thread-order'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'

interface Props {
  article: { slug: string }
  order: ThreadOrder
  t: Translator
}

const words = { newest: 'comments.newest', oldest: 'comments.oldest', best: 'comments.best' } as const

/** In which order the threads stand: links, of which the reader script remembers the one that was taken. */
export function ThreadOrders({ article, order, t }: Props) {
  return (
    <nav className="orders" aria-label={t('comments.order')}>
      {threadOrders.map((other) => (
        <a
          key={other}
          href={`${commentPaths.page(article, 1, other)}#comments`}
          rel="nofollow"
          data-order={other}
          aria-current={other === order ? 'true' : undefined}
        >
          {t(words[other])}
        </a>
      ))}
    </nav>
  )
}
