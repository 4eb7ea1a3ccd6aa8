import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { write } from '@/platform/db/write'
import { useTestDatabase } from '@/platform/testing/test-database'
import { type ArticleChange, type ArticleState, articleChangeOf, stateColumns } from '../article-change'
import { buildPublishedArticle } from '../factory'
import { announcedBy } from '../testing/announced-by'
import { articleFollowers } from './registry'

useTestDatabase()

const at = new Date('2026-03-04')
const sockets = 'net.client.socket'

/** An article that readers see, about which a follower has much to do. */
async function shown(): Promise<ArticleState> {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'The lighthouse keeper counts the ships.' }] }
  const embed = { type: 'embed', attrs: { url: 'https://paper.example.org/essay', title: '' } }
  const { id } = await buildPublishedArticle({ slug: 'one', tags: ['Ports'], body: { type: 'doc', content: [paragraph, embed] } })
  return db().article.findUniqueOrThrow({ where: { id }, select: stateColumns })
}

/** Each change, made in the database, as [before, after]. */
const changes: [kind: string, before: Partial<ArticleState>, after: Partial<ArticleState>][] = [
  ['published', { status: 'draft' }, {}],
  ['republished', {}, {}],
  ['unpublished', {}, { status: 'draft' }],
  ['deleted', {}, { deletedAt: at }],
  ['restored', { deletedAt: at }, {}],
  ['address-changed', { slug: 'zero' }, {}],
]

async function made(before: Partial<ArticleState>, after: Partial<ArticleState>): Promise<ArticleChange> {
  const state = await shown()
  await db().article.update({ where: { id: state.id }, data: after })
  const change = articleChangeOf(anyone, { ...state, ...before }, { ...state, ...after }, at)
  if (!change) throw new Error('Readers see no difference.')
  return change
}

/** Every row of every table that the two databases share. */
async function allRows(): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const name of Object.values(Prisma.ModelName)) {
    const table = `${name[0]?.toLowerCase()}${name.slice(1)}` as 'article'
    rows[name] = await db()[table].findMany()
  }
  return rows
}

async function socketsOpenedBy(work: () => Promise<unknown>): Promise<number> {
  let opened = 0
  const count = () => void opened++
  subscribe(sockets, count)
  try {
    await work()
  } finally {
    unsubscribe(sockets, count)
  }
  return opened
}

it('articles / followers: no two have one id', () => {
  expect(new Set(articleFollowers.map(({ id }) => id)).size).toBe(articleFollowers.length)
})

describe.each(articleFollowers.map((follower) => [follower.id, follower] as const))('articles / followers: %s', (id, { follow }) => {
  it('has an id in lower case and hyphens', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it.each(changes)('%s: takes it without asking another server, and the same once more without harm', async (kind, before, after) => {
    const change = await made(before, after)
    expect(change.kind).toBe(kind)
    expect(await write((tx, unit) => socketsOpenedBy(() => follow(tx, unit, change)))).toBe(0)
    const rows = await allRows()
    expect(rows.Article).toHaveLength(1)
    await write((tx, unit) => follow(tx, unit, change))
    expect(await allRows()).toEqual(rows)
  })

  it.each(changes)('%s: leaves nothing behind where the change is undone', async (_, before, after) => {
    const change = await made(before, after)
    const rows = await allRows()
    const undo = () =>
      write(async (tx, unit) => {
        await follow(tx, unit, change)
        throw new Error('undone')
      })
    expect(await announcedBy(() => expect(undo()).rejects.toThrow('undone'))).toEqual([])
    expect(await allRows()).toEqual(rows)
  })
})
