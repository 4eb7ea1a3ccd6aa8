import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PublishedArticle } from '@/domain/articles/types'
import { settingsSchema } from '@/domain/settings/schema'
import { ArticleData } from './article-data'

const article: PublishedArticle = {
  id: 'a',
  slug: 'a',
  title: '</script><script>alert(1)</script><!--',
  standfirst: '',
  description: 'What it says.',
  body: { type: 'doc', content: [] },
  media: {},
  language: '',
  dropCap: false,
  writtenOn: '',
  publishedAt: new Date('2026-03-04T00:00:00Z'),
  revisedAt: null,
  revisionNumber: 1,
  wordCount: 3,
  minutes: 1,
  author: { id: 'u', name: 'Ada' },
  tags: [],
  commentsOpen: true,
}

it('keeps a title from ending the data it stands in', () => {
  const html = renderToStaticMarkup(<ArticleData article={article} settings={settingsSchema.parse({})} url="https://example.org/p/a" />)
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
  const json = html.replace(/^<script[^>]*>|<\/script>$/g, '')
  expect(JSON.parse(json)).toMatchObject({ headline: article.title, url: 'https://example.org/p/a', inLanguage: 'en' })
})
