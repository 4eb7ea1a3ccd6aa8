import type { Metadata } from 'next'
import { articleAt } from '@/components/comments/article-at'
import { savedDraft } from '@/components/comments/saved-draft'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { PassageForm } from '@/components/passages/passage-form'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { articlePath } from '@/domain/articles/article-path'
import { whoComments } from '@/domain/comments/takes-comments'
import { makeStamp } from '@/domain/moderation/stamps/make-stamp'
import { passageDraftPlace, readPassageDraft } from '@/domain/passages/passage-draft'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'

const chosenParts = ['quote', 'prefix', 'suffix', 'start'] as const

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Partial<Record<'as' | (typeof chosenParts)[number], string | string[]>>>
}

const titles = { comment: 'passages.title', note: 'passages.noteTitle' } as const

const sentAs = (asked: Awaited<Props['searchParams']>) => (asked.as === 'note' ? 'note' : 'comment')

export async function generateMetadata({ searchParams }: Pick<Props, 'searchParams'>): Promise<Metadata> {
  const [asked, t] = await Promise.all([searchParams, publicationTranslator()])
  return { title: t(titles[sentAs(asked)]), robots: { index: false } }
}

/** The form about a passage of an essay. Made for each request, for one visitor. */
export default async function PassagePage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams])
  const as = sentAs(asked)
  const article = await articleAt(slug, `/passage${as === 'note' ? '?as=note' : ''}`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const [actor, settings] = await Promise.all([currentActor(), getSettings()])
  const t = translatorFor(settings.language)
  const writers = whoComments(article, settings)
  const title = t(titles[writers === 'nobody' ? 'note' : as])
  const chosen = Object.fromEntries(chosenParts.flatMap((part) => (typeof asked[part] === 'string' ? [[part, asked[part]]] : [])))
  const typed = readPassageDraft(await savedDraft(passageDraftPlace(article.id)))
  // What was typed about another passage is not about this one.
  const isAboutThis = chosen.quote === undefined || chosen.quote === typed.quote
  return (
    <ThreadPage article={article} title={title}>
      <section className="thread" aria-label={title}>
        <PassageForm
          article={article}
          writers={writers}
          as={as}
          chosen={isAboutThis ? { ...typed, ...chosen } : chosen}
          signedInAs={actor.kind === 'user' ? actor.name : undefined}
          stamp={makeStamp()}
          t={t}
        />
        <p className="small">
          <a href={articlePath(article.slug)}>{t('passages.backToEssay')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
