import type { ElsewhereCounts } from '@/domain/comments/types'
import type { Translator } from '@/i18n/translator-for'

/** How often the essay was liked and passed on elsewhere. Nothing where it never was. */
export function Elsewhere({ counts: { likes, reposts }, t }: { counts: ElsewhereCounts; t: Translator }) {
  const said = [
    ...(likes > 0 ? [t('comments.likedElsewhere', { count: likes })] : []),
    ...(reposts > 0 ? [t('comments.repostedElsewhere', { count: reposts })] : []),
  ]
  return said.length === 0 ? null : <p className="small elsewhere">{said.join(' · ')}</p>
}
