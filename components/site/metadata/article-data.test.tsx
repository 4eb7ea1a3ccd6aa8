import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublishedArticle } from '@/domain/articles/types'
import type { ThreadComment, ThreadEntry, ThreadPage } from '@/domain/comments/types'
import { settingsSchema } from '@/domain/settings/schema'
import { ArticleData, mostListed } from './article-data'

const site = 'https://essays.example.org'
const settings = settingsSchema.parse({ name: 'Slow Water' })

const article: PublishedArticle = {
  id: 'a',
  slug: 'the-ferry',
  title: 'The ferry',
  standfirst: '',
  description: 'What it says.',
  body: { type: 'doc', content: [] },
  media: {},
  cards: {},
  language: '',
  dropCap: false,
  writtenOn: '2022-10',
  publishedAt: new Date('2026-03-04T00:00:00Z'),
  revisedAt: null,
  revisionNumber: 1,
  wordCount: 3,
  minutes: 1,
  author: { id: 'u', name: 'Ada', bio: 'Writes about *ferries*.' },
  tags: [{ slug: 'harbours', name: 'Harbours' }],
  commentsOpen: true,
  commentWriters: '',
  closeAfterDays: null,
  slowMinutes: 0,
}

function comment(id: string, overrides: Partial<ThreadComment> = {}): ThreadComment {
  const createdAt = new Date('2026-03-05T00:00:00Z')
  return {
    kind: 'comment',
    id,
    parentId: null,
    rootId: id,
    name: 'Bo',
    byAuthor: false,
    source: 'Thanks',
    createdAt,
    likes: 0,
    replies: [],
    ...overrides,
  }
}

const threadsOf = (items: ThreadEntry[], comments = items.length): ThreadPage => ({
  items,
  order: 'newest',
  page: 1,
  pages: 1,
  total: items.length,
  comments,
  elsewhere: { likes: 0, reposts: 0 },
})

/** The data as programs read it, and the markup it stood in. */
function told(overrides: Partial<PublishedArticle> = {}, threads = threadsOf([])) {
  const html = renderToStaticMarkup(
    <ArticleData article={{ ...article, ...overrides }} settings={settings} threads={threads} site={site} />,
  )
  const { '@graph': graph, '@context': context } = JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))
  return { html, context, essay: graph[0], way: graph[1] }
}

describe('what programs read of an essay', () => {
  it('is what it is, whose, when and where', () => {
    const { context, essay, way } = told()
    expect(context).toBe('https://schema.org')
    expect(essay).toMatchObject({
      '@type': 'Article',
      headline: 'The ferry',
      url: `${site}/p/the-ferry`,
      inLanguage: 'en',
      dateCreated: '2022-10',
      author: { '@type': 'Person', name: 'Ada', url: `${site}/about`, description: 'Writes about ferries.' },
      publisher: { name: 'Slow Water' },
    })
    expect(way.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
      `${site}/`,
      `${site}/tag/harbours`,
      `${site}/p/the-ferry`,
    ])
  })

  it('is ended by nothing that anybody typed', () => {
    const title = '</script><script>alert(1)</script><!--\u2028&'
    const { html, essay } = told({ title }, threadsOf([comment('c', { name: title, source: 'A `</script>` B' })]))
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
    expect(html).not.toMatch(/[\u2028&]|<!--/)
    expect(essay.headline).toBe(title)
    expect(essay.comment[0]).toMatchObject({ author: { name: title }, text: 'A </script> B' })
  })

  it('has the first comments in the order of the page, shortened, and the number of all', () => {
    const reply = comment('r', { source: 'word '.repeat(100) })
    const gone: ThreadEntry = { kind: 'placeholder', id: 'g', replies: [reply] }
    const many = Array.from({ length: 40 }, (_, at) => comment(`c${at}`))
    const { essay } = told({}, threadsOf([gone, ...many], 400))
    expect(essay.commentCount).toBe(400)
    expect(essay.comment).toHaveLength(mostListed)
    expect(essay.comment[0]).toMatchObject({
      '@type': 'Comment',
      url: `${site}/p/the-ferry/comments/r`,
      text: expect.stringMatching(/^(word ?)+…$/),
    })
    expect(essay.comment[0].text.length).toBeLessThanOrEqual(201)
  })

  it('says nothing of comments where there are none', () => {
    expect(Object.keys(told().essay)).not.toEqual(expect.arrayContaining(['comment']))
  })
})
