import type { Metadata } from 'next'
import { sections } from '@/components/admin/sections'
import { ArticleEditor } from '@/components/editor/article-editor'
import { getWorkingCopy } from '@/domain/articles/queries/admin/get-working-copy'
import { listAllTags } from '@/domain/articles/queries/tags/list-all-tags'
import { findNoteForEditor } from '@/domain/notes/queries/find-note-for-editor'
import { listNamesToCredit } from '@/domain/notes/queries/list-names-to-credit'
import { getSeriesChoice } from '@/domain/series/queries/get-series-choice'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { listOwnTranslations } from '@/domain/translations/queries/list-own-translations'
import { translatorFor } from '@/i18n/translator-for'
import { adminPage } from '../../admin-page'

export const metadata: Metadata = { title: 'Writing' }

export default adminPage(sections.articles, async ({ actor, params, query }) => {
  const copy = await getWorkingCopy(actor, params.id ?? '')
  const [tags, series, settings, translations, note, names] = await Promise.all([
    listAllTags(),
    getSeriesChoice(actor, copy.id),
    getSettings(),
    listOwnTranslations(actor, copy.id),
    query.note ? findNoteForEditor(actor, copy.id, query.note) : null,
    listNamesToCredit(actor, copy.id),
  ])
  const t = translatorFor('en')
  const ofEssay = translatorFor(copy.language || settings.language)
  return (
    <ArticleEditor
      // Another essay is another editor: nothing of the one before may be saved into it.
      key={copy.id}
      copy={copy}
      userId={actor.id}
      knownTags={tags.map(({ name }) => name)}
      series={series}
      translations={translations}
      note={note}
      credits={{ names, thanks: ofEssay('history.thanks', { names: '{names}' }), locale: ofEssay.locale }}
      place={{ language: settings.language, timeZone: settings.timeZone }}
      missingTexts={{ title: t('errors.titleNeeded'), body: t('errors.nothingToRead') }}
    />
  )
})
