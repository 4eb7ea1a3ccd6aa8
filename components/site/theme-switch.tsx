import type { Translator } from '@/i18n/translator-for'

/** Light or dark by the reader's own choice, kept in their browser. Hidden without script: then the system's choice holds. */
export function ThemeSwitch({ t }: { t: Translator }) {
  return (
    <button className="lamp" type="button" data-theme-switch="" aria-label={t('theme.dark')} title={t('theme.dark')}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path className="shade" d="M8.5 3h7l3.5 9H5z" />
        <path d="M12 12v8m-4 0h8m-1-8v2.5" />
      </svg>
    </button>
  )
}
