import { afterEach, expect, it, vi } from 'vitest'
import { bodyWithPictures, buildPublishedArticle } from '@/domain/articles/factory'
import { buildMedia } from '@/domain/media/factory'
import { countChange } from '@/platform/changes/changes'
import { closeDb } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { recentlyPublic } from './recently-public'

useTestDatabase()

afterEach(async () => {
  vi.useRealTimers()
  await closeDb()
  vi.unstubAllEnvs()
  forgetEnv()
})

async function takeDatabaseAway(): Promise<void> {
  vi.stubEnv('DATABASE_URL', 'postgresql://postgres@127.0.0.1:1/none')
  forgetEnv()
  await closeDb()
}

/** A picture of a published essay. */
async function shown(): Promise<string> {
  const media = await buildMedia()
  await buildPublishedArticle({ body: bodyWithPictures(media) })
  return media.id
}

it('pictures while the database is away: shows for ten minutes what everybody could see', async () => {
  const id = await shown()
  expect(await recentlyPublic(id)).toEqual({ isPublic: true, isRemembered: false })
  await takeDatabaseAway()
  expect(await recentlyPublic(id)).toEqual({ isPublic: true, isRemembered: true })
  vi.setSystemTime(Date.now() + 601_000)
  await expect(recentlyPublic(id)).rejects.toThrow()
})

it('pictures while the database is away: shows none of which anything may have changed since', async () => {
  const id = await shown()
  await recentlyPublic(id)
  countChange()
  await takeDatabaseAway()
  await expect(recentlyPublic(id)).rejects.toThrow()
})

it('pictures while the database is away: shows none that was not public, and none that nobody asked for before', async () => {
  expect(await recentlyPublic('of-no-essay')).toEqual({ isPublic: false, isRemembered: false })
  await takeDatabaseAway()
  for (const id of ['of-no-essay', 'never-asked']) await expect(recentlyPublic(id)).rejects.toThrow()
})
