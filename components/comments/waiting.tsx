import type { ThreadComment, WaitReason } from '@/domain/comments/types'
import type { Translator } from '@/i18n/translator-for'

const reasons: Record<WaitReason, Parameters<Translator>[0]> = {
  first: 'comments.waitsFirst',
  all: 'comments.waitsAll',
  links: 'comments.waitsLinks',
  flood: 'comments.waitsFlood',
  reports: 'comments.waitsReports',
  words: 'comments.waitsWords',
  account: 'comments.waitsAccount',
  other: 'comments.waitsOther',
}

/** Says to the writer of a comment that it waits, why, and how long that usually takes. */
export function Waiting({ comment: { waitsFor, usualWaitMs }, t }: { comment: ThreadComment; t: Translator }) {
  return (
    <p className="waiting">
      {t('comments.onlyYou')} {waitsFor ? t(reasons[waitsFor] as 'comments.waitsOther') : null}{' '}
      {usualWaitMs === undefined ? null : t('comments.usualWait', { duration: roughly(usualWaitMs, t.lang) })}
    </p>
  )
}

/** Minutes below an hour, hours below two days, days above: in the words of the language. */
function roughly(ms: number, language: string): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const [value, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 2_880 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1_440), 'day']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
