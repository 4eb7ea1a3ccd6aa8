import type { Metadata } from 'next'
import { adminPlace } from '@/components/admin/admin-place'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { CommentsForm } from '@/components/admin/settings/comments-form'
import { SettingsContents } from '@/components/admin/settings/contents'
import { DemonstrationSection } from '@/components/admin/settings/demonstration-section'
import { HistoryForm } from '@/components/admin/settings/history-form'
import { LookForm } from '@/components/admin/settings/look-form'
import { PlaceForm } from '@/components/admin/settings/place-form'
import { AboutForm, PublicationForm } from '@/components/admin/settings/publication-form'
import { RightsForm } from '@/components/admin/settings/rights-form'
import { TipJarForm } from '@/components/admin/settings/tip-jar-form'
import { ruleEffects } from '@/domain/comments/queries/rule-effects'
import { canDeleteDemonstration } from '@/domain/demonstration/policy'
import { findDemonstration } from '@/domain/demonstration/queries/find-demonstration'
import { filterReport } from '@/domain/moderation/queries/filter-report'
import { ruleList } from '@/domain/moderation/rule-list'
import { canChangeTipAccounts } from '@/domain/settings/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { getMessages } from '@/i18n/get-messages'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Settings' }

export default adminPage(sections.settings, async ({ actor }) => {
  const [settings, effects, filter, demonstration] = await Promise.all([
    getSettings(),
    ruleEffects(actor),
    filterReport(actor),
    canDeleteDemonstration(actor) ? findDemonstration(actor) : null,
  ])
  return (
    <>
      <PageHead title="Settings">
        <SettingsContents hasDemonstration={demonstration !== null} />
      </PageHead>
      <PublicationForm settings={settings} />
      <AboutForm settings={settings} />
      <LookForm settings={settings} />
      <RightsForm settings={settings} />
      <CommentsForm settings={settings} rules={ruleList(settings.ruleSwitches)} effects={effects} filter={filter} />
      <HistoryForm settings={settings} />
      <TipJarForm settings={settings} ownsJar={canChangeTipAccounts(actor)} texts={getMessages('tips', settings.language)} />
      <PlaceForm settings={settings} timeZones={['UTC', ...Intl.supportedValuesOf('timeZone')]} />
      {demonstration && <DemonstrationSection demonstration={demonstration} place={adminPlace(settings)} />}
    </>
  )
})
