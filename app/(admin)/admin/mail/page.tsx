import type { Metadata } from 'next'
import { adminPlace } from '@/components/admin/admin-place'
import { EmptyState } from '@/components/admin/empty-state'
import { MailRow } from '@/components/admin/mail/mail-row'
import { PageHead } from '@/components/admin/page-head'
import { sections } from '@/components/admin/sections'
import { listOutbox } from '@/domain/accounts/queries/list-outbox'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { env } from '@/platform/env/env'
import { adminPage } from '../admin-page'

export const metadata: Metadata = { title: 'Outbox' }

export default adminPage(sections.mail, async ({ actor }) => {
  const [mails, settings] = await Promise.all([listOutbox(actor), getSettings()])
  return (
    <>
      <PageHead title="Outbox" />
      <p className="admin-words before-list">
        {env().SMTP_URL
          ? 'A mail server is set, so new mail is sent. What stands here was written before that, and stays unsent.'
          : 'No mail server is set, so mail stays in the outbox instead of being sent. Hand on what somebody waits for: a sign-in link works for ten minutes, once. To send mail, set SMTP_URL and MAIL_FROM and start Broadside again.'}
      </p>
      {mails.length === 0 ? (
        <EmptyState title="The outbox is empty." />
      ) : (
        <ul className="admin-list">
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} place={adminPlace(settings)} />
          ))}
        </ul>
      )}
    </>
  )
})
