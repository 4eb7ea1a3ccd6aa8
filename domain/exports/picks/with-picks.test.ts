import { expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { listPicks } from '@/domain/comments/queries/list-picks'
import { documentSchema } from '@/domain/document/document'
import { translatorFor } from '@/i18n/translator-for'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { exportKey } from '../cache/export-key'
import { makeExport } from '../cache/make-export'
import type { ExportFormat } from '../formats/contract'
import { exportFormats, findExportFormat } from '../formats/registry'
import { findEssayToExport } from '../queries/find-essay-to-export'
import type { EssayToExport } from '../types'
import { commentBlocks } from './comment-blocks'
import { withPicks } from './with-picks'

useTestDatabase()

const t = translatorFor('en')

function formatCalled(extension: string): ExportFormat {
  const format = findExportFormat(extension)
  if (!format) throw new Error(`No format is called ${extension}.`)
  return format
}

async function essayAt(slug: string): Promise<EssayToExport> {
  const essay = await findEssayToExport(slug)
  if (!essay || 'movedTo' in essay) throw new Error('No essay.')
  return essay
}

it('picks / exports: follow the essay in the order they were written, with who wrote them and the way to the thread', async () => {
  const { id: articleId, slug } = await buildPublishedArticle()
  const picked = { articleId, pickedAt: new Date() }
  const later = await buildComment({ ...picked, guestName: 'Ani', source: 'My *mother* did.', createdAt: new Date('2026-03-05T10:00Z') })
  await buildComment({ ...picked, guestName: 'Vahe', source: 'Who kept the list?', createdAt: new Date('2026-03-04T10:00Z') })
  await buildComment({ articleId, source: 'Only a comment.' })
  await buildComment({ ...picked, source: 'Taken away.', status: 'hidden' })
  const essay = await essayAt(slug)
  const whole = withPicks(essay, await listPicks(anyone, articleId), t)
  const text = (await makeExport(whole, formatCalled('md'))).toString()
  const [, said = ''] = text.split('## Author’s picks')
  expect(said.indexOf('Who kept the list?')).toBeLessThan(said.indexOf('My *mother* did.'))
  expect(said).toContain('Ani')
  expect(said).toContain(`/p/${slug}/comments/${later.id}`)
  expect(said).not.toContain('Only a comment.')
  expect(said).not.toContain('Taken away.')
})

it.each(exportFormats)('picks / exports: $extension with them is another file than without', async (format) => {
  const { id: articleId, slug } = await buildPublishedArticle()
  const essay = await essayAt(slug)
  expect(withPicks(essay, await listPicks(anyone, articleId), t)).toBe(essay)
  const { id } = await buildComment({
    articleId,
    pickedAt: new Date(),
    source: '> - a list\n\n1. `code`\n\n```\nlines\n```\n[a **link**](https://a.example)',
  })
  const whole = withPicks(essay, await listPicks(anyone, articleId), t)
  expect(exportKey(whole, format)).not.toBe(exportKey(essay, format))
  expect((await makeExport(whole, format)).length).toBeGreaterThan((await makeExport(essay, format)).length)
  await db().comment.update({ where: { id }, data: { status: 'hidden' } })
  expect(exportKey(withPicks(essay, await listPicks(anyone, articleId), t), format)).toBe(exportKey(essay, format))
})

it.each([
  'Plain.',
  '> a quotation\n> > in a quotation\n> - with a list\n> ```\n> and code\n> ```',
  '- one\n  - two\n    1. three `code` **bold *both* ~~gone~~**\n\n  > said\n\n  ```\n  code\n  ```',
  '3. three\n4. four\n\n[a *link* and **more**](https://a.example/) https://b.example',
  '',
])('picks / exports: what a comment can hold, an essay can: %j', (source) => {
  const content = commentBlocks(source)
  const words = (tree: unknown) => JSON.stringify(tree).match(/"text":"[^"]*"/g) ?? []
  const read = documentSchema.parse({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
  expect(words(read)).toEqual(words(content))
})
