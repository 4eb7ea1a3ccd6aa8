import { expect, it } from 'vitest'
import type { ThreadEntry } from './types'
import { type CommentRow, deepestShown, visibleThreads } from './visible-threads'

const noThread = { authorId: '', writers: [], showHistory: true }

function row(id: string, parent: CommentRow | null, overrides: Partial<CommentRow> = {}): CommentRow {
  return {
    id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    authorId: null,
    guestName: id,
    source: id,
    status: 'approved',
    createdAt: new Date(0),
    editedAt: null,
    likes: 0,
    pinnedAt: null,
    pickedAt: null,
    author: null,
    ...overrides,
  }
}

/** a(b c(d)): what stands under what; placeholders in brackets. */
function outline(entries: readonly ThreadEntry[]): string {
  return entries
    .map((entry) => {
      const name = entry.kind === 'placeholder' ? `[${entry.id}]` : entry.id
      return entry.replies.length > 0 ? `${name}(${outline(entry.replies)})` : name
    })
    .join(' ')
}

const a = row('a', null)
const b = row('b', a)
const c = row('c', a)
const d = row('d', c)

it('replies stand under what they answer, in the order of the rows', () => {
  expect(outline(visibleThreads([a, b, c, d], noThread))).toBe('a(b c(d))')
})

it('what was taken away leaves a placeholder that tells nothing, as long as a reply below it is seen', () => {
  const gone = row('c', a, { status: 'deleted', guestName: 'Secret', source: 'secret' })
  const threads = visibleThreads([a, b, gone, d], noThread)
  expect(outline(threads)).toBe('a(b [c](d))')
  expect(JSON.stringify(threads)).not.toMatch(/secret/i)
})

it('what was taken away with all its replies leaves nothing', () => {
  const gone = [row('c', a, { status: 'hidden' }), row('d', c, { status: 'deleted' })]
  expect(outline(visibleThreads([a, b, ...gone], noThread))).toBe('a(b)')
})

it('a thread whose every comment was taken away is no thread', () => {
  expect(visibleThreads([row('a', null, { status: 'deleted' })], noThread)).toEqual([])
})

it('what waits is never seen, not even as a placeholder', () => {
  expect(outline(visibleThreads([a, row('b', a, { status: 'held' })], noThread))).toBe('a')
})

it('deeper replies stand beside the one they answer, in the order they came, and say whom they answer', () => {
  const chain = [row('r0', null)]
  for (let depth = 1; depth <= deepestShown + 3; depth += 1) chain.push(row(`r${depth}`, chain[depth - 1] ?? null))
  const late = row('late', chain[deepestShown] ?? null)
  const threads = visibleThreads([...chain, late], noThread)
  expect(outline(threads)).toBe('r0(r1(r2(r3(r4 r5 r6 r7 late))))')
  expect(JSON.stringify(threads)).toContain('"answers":{"id":"r6","name":"r6"}')
})

it('ten thousand replies to each other are drawn without exhausting the stack', () => {
  const chain = [row('r0', null)]
  for (let depth = 1; depth < 10_000; depth += 1) chain.push(row(`r${depth}`, chain[depth - 1] ?? null))
  expect(visibleThreads(chain, noThread)).toHaveLength(1)
})
