import type { ComponentProps } from 'react'
import { PublicationTime } from '@/components/ui/time'
import type { OutboxMail } from '@/domain/accounts/types'

interface Props {
  mail: OutboxMail
  place: ComponentProps<typeof PublicationTime>['settings']
}

/** One mail that was not sent. Its HTML is shown as it is written: a page of ours runs nobody else's. */
export function MailRow({ mail: { to, subject, text, html, replyTo, createdAt }, place }: Props) {
  return (
    <li className="admin-row">
      <details className="admin-row-main mail">
        <summary>
          <span className="admin-row-title">{subject}</span>
          <span className="admin-facts">
            <span>To {to}</span>
            {replyTo && <span>Replies to {replyTo}</span>}
            <PublicationTime at={createdAt} settings={place} shape="date-time" />
          </span>
        </summary>
        <pre className="mail-text">{text}</pre>
        {html && (
          <details>
            <summary>HTML</summary>
            <pre className="mail-text">{html}</pre>
          </details>
        )}
      </details>
    </li>
  )
}
