import { beforeEach, describe, expect, it } from 'vitest'
import { onChanged } from '../changes/changes'
import { useTestDatabase } from '../testing/test-database'
import { db } from './client'
import { write } from './write'
import { isForeignKeyViolation, isMissingRow, isUniqueViolation } from './write-errors'

useTestDatabase()

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )
const person = (email: string) => ({ name: 'Somebody', email })

let heard: { tags: readonly string[]; soft: boolean }[] = []
beforeEach(() => {
  heard = []
  return onChanged((change) => heard.push(change))
})

describe('a transaction', () => {
  it('writes all or nothing, and announces nothing of what was undone', async () => {
    const failed = write(async (tx, unit) => {
      unit.changed('article:1')
      await tx.user.create({ data: person('a@example.org') })
      throw new Error('between two writes')
    })
    await expect(failed).rejects.toThrow('between two writes')
    expect(await db().user.count()).toBe(0)
    expect(heard).toEqual([])
  })

  it('announces after the commit, each tag once, and the harder way where both were named', async () => {
    const id = await write(async (tx, unit) => {
      unit.changedSoftly('thread:1', 'thread:2', 'thread:1')
      unit.changed('thread:2')
      return (await tx.user.create({ data: person('a@example.org') })).id
    })
    expect(heard).toEqual([
      { tags: ['thread:2'], soft: false },
      { tags: ['thread:1'], soft: true },
    ])
    expect(await db().user.findUnique({ where: { id } })).not.toBeNull()
  })

  it('is not seen from outside before it commits', async () => {
    await write(async (tx) => {
      await tx.user.create({ data: person('a@example.org') })
      expect(await db().user.count()).toBe(0)
      expect(await tx.user.count()).toBe(1)
    })
    expect(await db().user.count()).toBe(1)
  })

  it('does not take a write from outside down with it', async () => {
    let outside: Promise<unknown> = Promise.resolve()
    await caught(
      write(async (tx) => {
        await tx.user.create({ data: person('in@example.org') })
        outside = db()
          .user.create({ data: person('out@example.org') })
          .then(() => {})
        throw new Error('undone')
      }),
    )
    await outside
    expect((await db().user.findMany()).map((user) => user.email)).toEqual(['out@example.org'])
  })

  it('gives fifty writers their turns', async () => {
    await write((tx) => tx.setting.create({ data: { key: 'count', value: '0' } }))
    const add = () =>
      write(async (tx) => {
        await tx.$executeRaw`UPDATE "Setting" SET "value" = CAST(CAST("value" AS INTEGER) + 1 AS TEXT) WHERE "key" = 'count'`
      })
    await Promise.all(Array.from({ length: 50 }, add))
    expect(await db().setting.findUnique({ where: { key: 'count' } })).toMatchObject({ value: '50' })
  })
})

describe('a refused write', () => {
  it('says that it was a unique constraint, and on which column', async () => {
    await db().user.create({ data: person('a@example.org') })
    const error = await caught(write((tx) => tx.user.create({ data: person('a@example.org') })))
    expect(isUniqueViolation(error)).toBe(true)
    expect(isUniqueViolation(error, 'email')).toBe(true)
    expect(isUniqueViolation(error, 'id')).toBe(false)
  })

  it('says that a row it points to is not there', async () => {
    const error = await caught(
      write((tx) => tx.session.create({ data: { tokenHash: 'x', userId: 'nobody', method: 'link', expiresAt: new Date() } })),
    )
    expect(isForeignKeyViolation(error)).toBe(true)
  })

  it('says that the row to change is not there', async () => {
    const error = await caught(write((tx) => tx.user.update({ where: { id: 'nobody' }, data: { name: 'x' } })))
    expect(isMissingRow(error)).toBe(true)
  })
})
