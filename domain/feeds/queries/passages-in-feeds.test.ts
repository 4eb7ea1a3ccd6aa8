import { beforeEach, describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { postComment } from '@/domain/comments/commands/post-comment'
import { registerPassageJobs } from '@/domain/passages/jobs'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { env } from '@/platform/env/env'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { feedFormats } from '../formats/registry'
import { readFeed } from '../testing/read-feed'
import { findThreadFeed } from './find-thread-feed'

useTestDatabase()

const line = 'They write “tea < coffee & <b>salt</b>” on the list, and nobody laughs.'
let articleId: string

beforeEach(async () => {
  registerPassageJobs()
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'list', standfirst: 'On a list.', body: bodyOf(line, 'A second line stays as it is.') }))
    .id
})

async function commentOn(quote: string, text = 'Who writes it?') {
  return (await postComment(anyone, { articleId, name: 'Ani', text, passage: { quote } })).comment
}
async function republish(...texts: string[]) {
  await buildRevision(articleId, { body: bodyOf(...texts) })
  await runDueJobs('test')
}
async function filesOfFeed() {
  const feed = await findThreadFeed('list')
  if (!feed || 'movedTo' in feed) throw new Error('There is no feed.')
  return feedFormats.map((format) => format.write(feed))
}

describe('feeds / passages', () => {
  it('quotes the passage over the comment in every format, escaped, and leads to it', async () => {
    await commentOn('tea < coffee & <b>salt</b>')
    const to = `${env().PUBLIC_URL}/p/list#:~:text=tea%20%3C%20coffee%20%26%20%3Cb%3Esalt%3C%2Fb%3E`
    for (const file of await filesOfFeed()) {
      const [entry] = readFeed(file).entries
      expect(entry?.html).toBe(
        `<blockquote><p dir="auto">tea &lt; coffee &amp; &lt;b&gt;salt&lt;/b&gt;</p><p><a href="${to}">To the passage</a></p></blockquote><p>Who writes it?</p>`,
      )
      expect(entry?.summary).toBe('Who writes it?')
    }
  })

  it('says that it has changed, and leads to the revision that had it', async () => {
    await commentOn('nobody laughs')
    await republish('A second line stays as it is.')
    for (const file of await filesOfFeed()) {
      const html = readFeed(file).entries[0]?.html
      expect(html).toContain('<p dir="auto">nobody laughs</p><p>This passage has changed since. ')
      expect(html).toContain(`<a href="${env().PUBLIC_URL}/p/list/revisions/1#:~:text=nobody%20laughs">Read it as it stood</a>`)
    }
  })

  it('quotes nothing of what is held, hidden or deleted, nor of a revision that was hidden', async () => {
    for (const status of ['held', 'hidden', 'deleted']) {
      const { id } = await commentOn('nobody laughs', `To be ${status}.`)
      await db().comment.update({ where: { id }, data: { status } })
    }
    for (const file of await filesOfFeed()) expect(file).not.toContain('nobody laughs')
    await commentOn('nobody laughs', 'Of the hidden revision.')
    await republish('A second line stays as it is.')
    await db().revision.updateMany({ where: { articleId, number: 1 }, data: { hiddenAt: new Date() } })
    for (const file of await filesOfFeed()) {
      expect(readFeed(file).entries[0]?.html).toBe(
        '<blockquote><p>This passage has changed since.</p></blockquote><p>Of the hidden revision.</p>',
      )
      expect(file).not.toMatch(/nobody laughs|nobody%20laughs|revisions\/1/)
    }
  })

  it('adds nothing to comments that are about no passage', async () => {
    await postComment(anyone, { articleId, name: 'Ani', text: 'About all of it.' })
    for (const file of await filesOfFeed()) expect(readFeed(file).entries[0]?.html).toBe('<p>About all of it.</p>')
  })
})
