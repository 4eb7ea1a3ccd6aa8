import { expect, it } from 'vitest'
import { buildUser } from '@/domain/accounts/factory'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST } from './route'

useTestDatabase()

const columns = (await import('@/platform/db/generated/sqlite/client')).Prisma.CommentScalarFieldEnum

/** Every column of a comment, but those that its writer says, set to something that is not theirs to say. */
async function claimed() {
  const owner = await buildUser({ role: 'owner', name: 'Nune Adamyan' })
  const other = await buildComment({ guestKey: 'of-somebody-else' })
  const claims: Record<keyof typeof columns, string> = {
    ...Object.fromEntries(Object.keys(columns).map((column) => [column, '1'])),
    ...{ id: 'of-their-choice', articleId: other.articleId, parentId: '', rootId: other.id, depth: '3', authorId: owner.id },
    ...{ guestName: 'Nune Adamyan', guestEmail: 'owner@example.org', guestKey: 'of-somebody-else', source: 'Another text.' },
    ...{ status: 'approved', heldBy: '', createdAt: '2001-01-01T00:00:00Z', editedAt: '2001-01-01T00:00:00Z', likes: '99', reports: '-5' },
    ...{ pinnedAt: '2001-01-01T00:00:00Z', pickedAt: '2001-01-01T00:00:00Z', decidedAt: '2001-01-01T00:00:00Z', deletedBy: 'moderator' },
    ...{ origin: 'fediverse', remoteId: 'x', remoteUrl: 'https://evil.example/', writerUrl: 'https://evil.example/', formerId: '7' },
  } as Record<keyof typeof columns, string>
  return {
    ...claims,
    text: 'A text.',
    name: 'Tigran',
    email: 'tigran@example.org',
    score: '99',
    byAuthor: '1',
    badge: 'author',
    role: 'owner',
  }
}

it.each([
  ['JSON', 'application/json', (fields: object) => JSON.stringify(fields)],
  ['a form', 'application/x-www-form-urlencoded', (fields: object) => new URLSearchParams(fields as Record<string, string>).toString()],
  [
    'JSON with a prototype of its own',
    'application/json',
    (fields: object) => `{"__proto__":{"status":"approved"},${JSON.stringify(fields).slice(1)}`,
  ],
])('comments / client-supplied: id, score, time, status and author in %s are ignored', async (_, type, write) => {
  await buildSettings({ commentPolicy: 'hold-all' })
  const { id } = await buildPublishedArticle()
  const body = write(await claimed())
  const before = Date.now()
  const request = new Request('http://localhost:3000/', { method: 'POST', headers: { 'content-type': type }, body })
  expect((await POST(request, { params: Promise.resolve({ id }) })).status).toBe(type === 'application/json' ? 201 : 303)
  const {
    createdAt,
    id: given,
    guestKey,
    heldReason,
    addressKey,
    ...row
  } = await db().comment.findFirstOrThrow({ where: { articleId: id } })
  expect(given).not.toBe('of-their-choice')
  expect(guestKey).not.toBe('of-somebody-else')
  expect(createdAt.getTime()).toBeGreaterThanOrEqual(before)
  expect([heldReason, addressKey]).not.toContain('1')
  expect(row).toEqual({
    ...{ articleId: id, parentId: null, rootId: given, depth: 0, authorId: null },
    ...{ guestName: 'Tigran', guestEmail: 'tigran@example.org', source: 'A text.' },
    ...{ status: 'held', heldBy: 'publication-policy', heldMatch: '', decidedAt: null, deletedBy: '', editedAt: null },
    ...{ likes: 0, reports: 0, pinnedAt: null, pickedAt: null },
    ...{ origin: 'here', remoteId: null, remoteUrl: '', writerUrl: '', formerId: null },
  })
})
