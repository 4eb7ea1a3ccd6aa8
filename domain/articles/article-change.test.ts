import { describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { type ArticleChangeKind, type ArticleState, articleChangeOf } from './article-change'

const day = new Date('2026-03-04')
const draft: ArticleState = { id: 'a', slug: 'one', status: 'draft', publishedId: null, publishedAt: null, deletedAt: null }
const shown: ArticleState = { ...draft, status: 'published', publishedId: 'r1', publishedAt: day }
const unpublished = { ...shown, status: 'draft' }
const scheduled = { ...draft, status: 'scheduled' }
const deleted = (article: ArticleState) => ({ ...article, deletedAt: day })

const changes: [what: string, before: ArticleState, after: ArticleState, kind: ArticleChangeKind][] = [
  ['a draft that is published', draft, shown, 'published'],
  ['a scheduled one whose hour has come', scheduled, shown, 'published'],
  ['an unpublished one that is published again', unpublished, shown, 'published'],
  ['other words', shown, { ...shown, publishedId: 'r2' }, 'republished'],
  ['other tags, in the same revision', shown, shown, 'republished'],
  ['one that is a draft again', shown, unpublished, 'unpublished'],
  ['one in the trash', shown, deleted(shown), 'deleted'],
  ['one back from the trash', deleted(shown), shown, 'restored'],
  ['another address', shown, { ...shown, slug: 'two' }, 'address-changed'],
]

const unseen: [what: string, before: ArticleState, after: ArticleState][] = [
  ['a draft that is deleted', draft, deleted(draft)],
  ['a draft that is restored', deleted(draft), draft],
  ['a draft at another address', draft, { ...draft, slug: 'two' }],
  ['an unpublished one that is deleted', unpublished, deleted(unpublished)],
  ['an unpublished one at another address', unpublished, { ...unpublished, slug: 'two' }],
  ['a draft that is scheduled', draft, scheduled],
]

describe('articles / change of the public state', () => {
  it.each(changes)('%s is told by its kind, with what readers saw and what they see', (_, before, after, kind) => {
    const seen = (article: ArticleState) =>
      article.status === 'published' && !article.deletedAt
        ? { slug: article.slug, revisionId: article.publishedId, publishedAt: article.publishedAt }
        : null
    const at = new Date('2026-05-06')
    expect(articleChangeOf(anyone, before, after, at)).toEqual({
      articleId: 'a',
      kind,
      before: seen(before),
      after: seen(after),
      firstTime: before.publishedAt === null,
      actor: anyone,
      at,
    })
  })

  it.each(unseen)('%s is no change: readers see no difference', (_, before, after) => {
    expect(articleChangeOf(anyone, before, after, day)).toBeNull()
  })
})
