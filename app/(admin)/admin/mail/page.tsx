import type { Metadata } from 'next'
import { deskPlace } from '@/components/admin/admin-place'
import { EmptyState } from '@/components/admin/empty-state'
import { PageHead } from '@/components/admin/page-head'
import { rooms } from '@/components/admin/sections'
import { PublicationTime } from '@/components/ui/time'
import { listKeptMail } from '@/domain/accounts/queries/list-kept-mail'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { env } from '@/platform/env/env'
import { deskPage } from '../admin-page'

export const metadata: Metadata = { title: 'Kept mail' }

export default deskPage(rooms.mail, async ({ actor }) => {
  const [mails, settings] = await Promise.all([listKeptMail(actor), getSettings()])
  return (
    <>
      <PageHead title="Kept mail" />
      <p className="desk-words before-list">
        {env().SMTP_URL
          ? 'A mail server is set, so new mail is sent. What stands here was kept before that, and stays unsent.'
          : 'No mail server is set, so mail is kept here instead of being sent. Hand on what somebody waits for: a sign-in link works for ten minutes, once. To send mail, set SMTP_URL and MAIL_FROM and start Broadside again.'}
      </p>
      {mails.length === 0 ? (
        <EmptyState title="No mail was kept." />
      ) : (
        <ul className="desk-list">
          {mails.map(({ id, to, subject, text, createdAt }) => (
            <li key={id} className="desk-row">
              <details className="desk-row-main mail">
                <summary>
                  <span className="desk-row-title">{subject}</span>
                  <span className="desk-facts">
                    <span>To {to}</span>
                    <PublicationTime at={createdAt} settings={deskPlace(settings)} shape="moment" />
                  </span>
                </summary>
                <pre className="mail-text">{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </>
  )
})
