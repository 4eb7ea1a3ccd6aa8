import type { Settings } from '@/domain/settings/schema'
import type { Translator } from '@/i18n/translator-for'
import { pickedEssays } from './picked-essays'

interface Props {
  settings: Settings
  t: Translator
  current?: 'page' | 'true' | undefined
  /** What parts it from the way before it. */
  before?: string
}

/** The way to the page to start from, where there is one: at least one picked essay that readers can read. */
export async function StartLink({ settings, t, current, before = '' }: Props) {
  if ((await pickedEssays(settings.start.articleIds)).length === 0) return null
  return (
    <>
      {before}
      <a href="/start" className="start-link" aria-current={current}>
        {t('series.startHere')}
      </a>
    </>
  )
}
