import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ThreadComment } from '@/domain/comments/types'
import { translatorFor } from '@/i18n/translator-for'
import { CommentList } from './comment-item'

// The example of the ULID specification, and its minute.
const id = '01ARYZ6S41TSV4RRFFQ69G5FAV'
const minute = '2016-07-30T22:36'
const place = { language: 'en', timeZone: 'UTC' }

function drawn(createdAt: Date): string {
  const comment: ThreadComment = {
    ...{ kind: 'comment', id, parentId: null, rootId: id, name: 'Ani', byAuthor: false, source: 'Yes.', createdAt, likes: 0, replies: [] },
  }
  return renderToStaticMarkup(
    <CommentList entries={[comment]} article={{ slug: 'one' }} settings={place} t={translatorFor('en')} open={true} />,
  )
}

describe('comments / times in the document', () => {
  it('are words alone where the id tells the rest', () => {
    const html = drawn(new Date(`${minute}:50Z`))
    expect(html).toContain('<span class="when">30 July 2016 at 22:36</span>')
    expect(html).not.toContain('<time')
  })

  it('are said to programs as well where the id tells another: of an import, of what came from elsewhere', () => {
    expect(drawn(new Date('2009-01-02T03:04:05Z'))).toContain('<time dateTime="2009-01-02T03:04Z">2 January 2009 at 03:04</time>')
  })
})
