import type { Translator } from '@/i18n/translator-for'

/** Hidden by the style sheet from eyes, keyboards and screen readers alike; programs that read HTML fill it. */
export function TrapField({ t }: { t: Translator }) {
  return (
    <p className="unseen">
      <label htmlFor="field-website">{t('comments.leaveEmpty')}</label>
      <input id="field-website" name="website" tabIndex={-1} autoComplete="off" />
    </p>
  )
}
