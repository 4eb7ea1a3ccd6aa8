import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { env } from '../env/env'
import { useTestDatabase } from '../testing/test-database'
import { type ChangeNotice, changesChannel, decodeNotice, encodeNotice, instanceId } from './change-notice'
import { db } from './client'
import { write } from './write'

useTestDatabase()

describe('a notice', () => {
  it('comes back as it was sent, and says "anything" where the tags do not fit', () => {
    expect(decodeNotice(encodeNotice(['a', 'b'], true))).toEqual({ from: instanceId, tags: ['a', 'b'], soft: true })
    const tags = Array.from({ length: 1_000 }, (_, index) => `article:é${index}`)
    expect(decodeNotice(encodeNotice(tags, false))).toEqual({ from: instanceId, all: true })
  })

  it.each(['', 'null', '{"from":"x"}', '{"tags":["a"]}'])('is not read out of %j', (payload) => {
    expect(decodeNotice(payload)).toBeUndefined()
  })
})

describe.runIf(inject('databases').kind === 'postgresql')('another instance on PostgreSQL', () => {
  let listener: pg.Client
  let heard: (ChangeNotice | undefined)[] = []

  beforeEach(async () => {
    heard = []
    listener = new pg.Client({ connectionString: env().DATABASE_URL })
    await listener.connect()
    listener.on('notification', ({ payload }) => heard.push(decodeNotice(payload ?? '')))
    await listener.query(`LISTEN ${changesChannel}`)
  })
  afterEach(() => listener.end())

  it('hears what was committed, and nothing of what was undone', async () => {
    await write(async (tx, unit) => {
      unit.changed('settings')
      await tx.setting.create({ data: { key: 'a', value: '1' } })
      throw new Error('undone')
    }).catch(() => {})
    await write(async (_, unit) => {
      unit.changed('article:1')
      unit.changedSoftly('thread:1')
    })
    // A round trip on the listening connection: what was sent before it has arrived.
    await listener.query('SELECT 1')
    expect(heard).toEqual([
      { from: instanceId, tags: ['article:1'], soft: false },
      { from: instanceId, tags: ['thread:1'], soft: true },
    ])
  })

  it('is not in the way of two that lock each other out: one does its work again', async () => {
    await db().setting.createMany({
      data: [
        { key: 'a', value: '' },
        { key: 'b', value: '' },
      ],
    })
    const met = rendezvous(2)
    const both = (first: string, second: string, name: string) =>
      write(async (tx) => {
        await tx.setting.update({ where: { key: first }, data: { value: name } })
        await met()
        await tx.setting.update({ where: { key: second }, data: { value: name } })
      })
    await Promise.all([both('a', 'b', 'one'), both('b', 'a', 'two')])
    const rows = await db().setting.findMany()
    expect(rows[0]?.value).toBe(rows[1]?.value)
  }, 15_000)
})

/** Lets callers go on once so many have come; later ones pass. */
function rendezvous(count: number): () => Promise<void> {
  let come = 0
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return () => {
    if (++come >= count) open()
    return opened
  }
}
