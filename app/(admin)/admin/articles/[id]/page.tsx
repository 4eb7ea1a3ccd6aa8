import type { Metadata } from 'next'
import { rooms } from '@/components/admin/desk-rooms'
import { ArticleEditor } from '@/components/editor/article-editor'
import { getWorkingCopy } from '@/domain/articles/queries/get-working-copy'
import { listAllTags } from '@/domain/articles/queries/list-all-tags'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { deskPage } from '../../desk-page'

export const metadata: Metadata = { title: 'Writing' }

export default deskPage(rooms.articles, async ({ actor, params }) => {
  const [copy, tags, settings] = await Promise.all([getWorkingCopy(actor, params.id ?? ''), listAllTags(), getSettings()])
  return (
    <ArticleEditor
      // Another essay is another editor: nothing of the one before may be saved into it.
      key={copy.id}
      copy={copy}
      userId={actor.id}
      knownTags={tags.map(({ name }) => name)}
      place={{ language: settings.language, timeZone: settings.timeZone }}
    />
  )
})
