import type { Metadata } from 'next'
import { rooms } from '@/components/admin/desk-rooms'
import { PageHead } from '@/components/admin/page-head'
import { CommentsForm } from '@/components/admin/settings/comments-form'
import { SettingsContents } from '@/components/admin/settings/contents'
import { HistoryForm } from '@/components/admin/settings/history-form'
import { LookForm } from '@/components/admin/settings/look-form'
import { PlaceForm } from '@/components/admin/settings/place-form'
import { AboutForm, PublicationForm } from '@/components/admin/settings/publication-form'
import { RightsForm } from '@/components/admin/settings/rights-form'
import { TipJarForm } from '@/components/admin/settings/tip-jar-form'
import { canChangeTipAccounts } from '@/domain/settings/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { textsOf } from '@/domain/words/texts-of'
import { deskPage } from '../desk-page'

export const metadata: Metadata = { title: 'Settings' }

export default deskPage(rooms.settings, async ({ actor }) => {
  const settings = await getSettings()
  return (
    <>
      <PageHead title="Settings">
        <SettingsContents />
      </PageHead>
      <PublicationForm settings={settings} />
      <AboutForm settings={settings} />
      <LookForm settings={settings} />
      <RightsForm settings={settings} />
      <CommentsForm settings={settings} />
      <HistoryForm settings={settings} />
      <TipJarForm settings={settings} ownsJar={canChangeTipAccounts(actor)} texts={textsOf('tips', settings.language)} />
      <PlaceForm settings={settings} timeZones={['UTC', ...Intl.supportedValuesOf('timeZone')]} />
    </>
  )
})
