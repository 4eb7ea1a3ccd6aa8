import type { Metadata } from 'next'
import { rooms } from '@/components/admin/desk-rooms'
import { PageHead } from '@/components/admin/page-head'
import { CommentsForm } from '@/components/admin/settings/comments-form'
import { PlaceForm } from '@/components/admin/settings/place-form'
import { AboutForm, PublicationForm } from '@/components/admin/settings/publication-form'
import { TipJarForm } from '@/components/admin/settings/tip-jar-form'
import { canChangeTipAccounts } from '@/domain/settings/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { deskPage } from '../desk-page'

export const metadata: Metadata = { title: 'Settings' }

export default deskPage(rooms.settings, async ({ actor }) => {
  const settings = await getSettings()
  return (
    <>
      <PageHead title="Settings" />
      <PublicationForm settings={settings} />
      <AboutForm settings={settings} />
      <CommentsForm settings={settings} />
      <TipJarForm settings={settings} ownsJar={canChangeTipAccounts(actor)} />
      <PlaceForm settings={settings} timeZones={['UTC', ...Intl.supportedValuesOf('timeZone')]} />
    </>
  )
})
