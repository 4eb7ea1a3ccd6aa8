import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { CommentList } from '@/components/comments/comment-item'
import { isPageOfForm } from '@/components/comments/comment-paths'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { listOwnHeld } from '@/domain/comments/queries/list-own-held'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('comments.received'), robots: { index: false } }
}

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Partial<Record<'posted' | 'edited' | 'note' | 'mail' | 'at', string | string[]>>>
}

/**
 * What this visitor wrote under the essay and nobody has read yet, as it will look: where the writer of a held comment is led, and what
 * the reader script shows them in the thread. Made for each request, for one visitor.
 */
export default async function ReceivedPage({ params, searchParams }: Props) {
  const [{ slug }, { posted, edited, note, mail, at }] = await Promise.all([params, searchParams])
  const article = await articleAt(slug, '/received')
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const [actor, settings] = await Promise.all([currentActor(), getSettings()])
  const t = translatorFor(settings.language)
  const waiting = await listOwnHeld(actor, article.id)
  // A browser that keeps no cookies is thanked all the same.
  const thanks = posted !== undefined || edited !== undefined || note !== undefined
  // Posted, and where it stands: what is left to do before answers are mailed is said here.
  const place = typeof at === 'string' && isPageOfForm(at.split('#')[0] ?? '') ? at : undefined
  const arrived =
    note !== undefined ? 'passages.noteThanks' : edited !== undefined ? 'comments.editWaits' : place ? 'notices.posted' : 'comments.waits'
  const mailed = mail === 'asked' ? t('notices.asked') : mail === 'paused' ? t('notices.paused') : ''
  const title = thanks || place ? 'comments.thanks' : waiting.length > 0 ? 'comments.yourWaiting' : 'comments.nothingWaits'
  return (
    <ThreadPage article={article} title={t(title)}>
      <div className="thread">
        {thanks || place ? (
          // The reader script shows this paragraph in place of the whole page.
          <p className="received" data-notice="comment">
            {t(arrived)} {mailed}
          </p>
        ) : null}
        {place ? (
          <p>
            <a href={place} data-posted="">
              {t('notices.seePosted')}
            </a>
          </p>
        ) : null}
        {thanks || place || waiting.length > 0 ? null : <p>{t('comments.nothingWaitsText')}</p>}
        <CommentList entries={waiting} article={article} settings={settings} t={t} open={false} />
        <p>
          <a href={`${articlePath(article.slug)}#comments`}>{t('comments.backToComments')}</a>
        </p>
      </div>
    </ThreadPage>
  )
}
