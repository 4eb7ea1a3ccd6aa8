import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { adminPlace } from '@/components/admin/admin-place'
import { NewArticle } from '@/components/admin/articles/new-article'
import { DemonstrationNotice } from '@/components/admin/demonstration/demonstration-notice'
import { EssaysOverview } from '@/components/admin/overview/essays-overview'
import { FirstSteps } from '@/components/admin/overview/first-steps'
import { MailNotice } from '@/components/admin/overview/mail-notice'
import { TipsOverview } from '@/components/admin/overview/tips-overview'
import { WeekOfComments } from '@/components/admin/overview/week-of-comments'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { listRecentArticles } from '@/domain/articles/queries/admin/list-recent-articles'
import { countApprovedSince } from '@/domain/comments/queries/count-approved-since'
import { countHeld } from '@/domain/comments/queries/count-held'
import { listNewest } from '@/domain/comments/queries/list-queue'
import { canDeleteDemonstration } from '@/domain/demonstration/policy'
import { findDemonstration } from '@/domain/demonstration/queries/find-demonstration'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { countTipClicks } from '@/domain/tips/queries/count-tip-clicks'
import { now } from '@/platform/clock/clock'
import { env } from '@/platform/env/env'
import { adminPage } from './admin-page'

export const metadata: Metadata = { title: 'Overview' }

const dayMs = 86_400_000

// Everybody who enters the admin comes here first; moderators have one section, and go on to it.
export default adminPage({ ...sections.overview, open: canEnterAdmin }, async ({ actor }) => {
  if (!sections.overview.open(actor)) redirect(sections.comments.href)
  const today = now()
  const daysAgo = (days: number) => new Date(today.getTime() - days * dayMs)
  const [settings, demonstration, held, week, latest, drafts, published, tips] = await Promise.all([
    getSettings(),
    canDeleteDemonstration(actor) ? findDemonstration(actor) : null,
    countHeld(actor),
    countApprovedSince(actor, daysAgo(7)),
    listNewest(actor, 4),
    listRecentArticles(actor, 'draft', 5),
    listRecentArticles(actor, 'published', 5),
    countTipClicks(actor, { from: daysAgo(29).toISOString().slice(0, 10), to: today.toISOString().slice(0, 10) }),
  ])
  return (
    <>
      <PageHead title="Overview" aside={<NewArticle />} />
      {actor.role === 'owner' && <FirstSteps settings={settings} published={published.total - (demonstration?.essays ?? 0)} />}
      <DemonstrationNotice demonstration={demonstration} />
      {actor.role === 'owner' && !env().SMTP_URL && <MailNotice />}
      <div className="overview">
        <WeekOfComments
          held={held}
          comments={latest.filter(({ createdAt }) => createdAt > daysAgo(7))}
          ofWeek={week}
          place={adminPlace(settings)}
        />
        <TipsOverview tips={tips} />
        <EssaysOverview
          title="Drafts"
          list={drafts}
          href="/admin/articles?status=draft"
          empty="Nothing is half written."
          place={adminPlace(settings)}
        />
        <EssaysOverview
          title="Last published"
          list={published}
          href="/admin/articles?status=published"
          empty="Nothing is published yet."
          place={adminPlace(settings)}
        />
      </div>
    </>
  )
})
