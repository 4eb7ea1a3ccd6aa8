import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { draftHours } from '@/platform/auth/draft-cookie'
import { newToken } from '@/platform/auth/token'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { findDraft } from '../drafts/find-draft'
import { forgetDraft, forgetOldDrafts } from './forget-drafts'
import { mostDrafts, saveDraft } from './save-draft'

useTestDatabase()
afterEach(() => holdClock(undefined))

let place = { articleId: '', parentId: '' }
beforeEach(async () => {
  place = { articleId: (await buildPublishedArticle({ slug: 'on-bread' })).id, parentId: '' }
})

describe('a text that is saved while its writer signs in', () => {
  it('is found again by the browser that sent it, at the place where it was typed, and by no other', async () => {
    const text = '  As typed,\n\nwith *signs* and 🍞. '
    const { article, token } = await saveDraft(anyone, { ...place, text }, undefined)
    expect(article.slug).toBe('on-bread')
    expect(await findDraft(token, place)).toBe(text)
    expect(await findDraft(token, place), 'a page that is loaded again').toBe(text)
    expect(await findDraft(token, { ...place, parentId: 'another' })).toBe('')
    for (const other of [undefined, '', newToken(), `${token}x`]) expect(await findDraft(other, place)).toBe('')
  })

  it('stands in the table under a hash: a copy of the database opens no draft', async () => {
    const { token } = await saveDraft(anyone, { ...place, text: 'Mine.' }, undefined)
    expect(JSON.stringify(await db().commentDraft.findMany())).not.toContain(token)
  })

  it('is replaced by the next one of the same place, under the same cookie', async () => {
    const { token } = await saveDraft(anyone, { ...place, text: 'First.' }, undefined)
    expect((await saveDraft(anyone, { ...place, text: 'Second.' }, token)).token).toBe(token)
    expect(await findDraft(token, place)).toBe('Second.')
    expect(await db().commentDraft.count()).toBe(1)
  })

  it('makes room: of one browser only so many wait', async () => {
    const { token } = await saveDraft(anyone, { ...place, text: 'The oldest.' }, undefined)
    const at = Date.now()
    for (let n = 1; n <= mostDrafts; n += 1) {
      holdClock(new Date(at + n * 1_000))
      await saveDraft(anyone, { ...place, parentId: `comment-${n}`, text: `Number ${n}.` }, token)
    }
    expect(await db().commentDraft.count()).toBe(mostDrafts)
    expect(await findDraft(token, place)).toBe('')
  })

  it('is gone once it is a comment, and at the end of its day', async () => {
    const at = new Date('2026-11-30T12:00:00Z')
    holdClock(at)
    const { token } = await saveDraft(anyone, { ...place, text: 'Posted.' }, undefined)
    await forgetDraft(token, place)
    expect(await db().commentDraft.count()).toBe(0)
    await saveDraft(anyone, { ...place, text: 'Forgotten.' }, token)
    holdClock(new Date(at.getTime() + draftHours * 3_600_000))
    expect(await findDraft(token, place)).toBe('')
    await forgetOldDrafts()
    expect(await db().commentDraft.count()).toBe(0)
  })

  it('is nothing where nothing was typed, and under no essay that readers cannot see', async () => {
    expect(await saveDraft(anyone, { ...place, text: ' \n' }, undefined)).not.toHaveProperty('token')
    await expect(saveDraft(anyone, { ...place, articleId: 'nowhere', text: 'Mine.' }, undefined)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await db().commentDraft.count()).toBe(0)
  })
})
