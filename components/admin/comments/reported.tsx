import { type ReportReason, reportReasons } from '@/domain/comments/reports/report-reasons'
import type { CommentReportEntry } from '@/domain/comments/types'

const names: Record<ReportReason, string> = { spam: 'spam', abuse: 'abuse', 'off-subject': 'off the subject', other: 'something else' }

/** What readers reported: how many for which reason, and their own words. */
export function Reported({ reports }: { reports: readonly CommentReportEntry[] }) {
  if (reports.length === 0) return null
  const counted = reportReasons
    .map((reason) => [names[reason], reports.filter((report) => report.reason === reason).length] as const)
    .filter(([, count]) => count > 0)
  const texts = reports.filter(({ text }) => text !== '')
  return (
    <div className="reported">
      <p className="admin-facts">
        <b>Reported</b>
        {counted.map(([name, count]) => (
          <span key={name}>
            {name}: {count}
          </span>
        ))}
      </p>
      {texts.length > 0 && (
        <ul>
          {texts.map(({ text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: reports have no name of their own, and the list never changes its order
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
