import { createHash } from 'node:crypto'
import { catalogues } from '@/i18n/catalogues'
import { translatorFor } from '@/i18n/translator-for'
import type { ExportFormat } from '../formats/contract'
import type { EssayToExport } from '../types'

/**
 * Names an export by all that shows in it: the essay’s words, the publication’s name and licence and address, the labels, the format’s
 * version. What has changed has another name, so a saved one is never stale.
 */
export function exportKey(essay: EssayToExport, format: ExportFormat): string {
  const { language } = translatorFor(essay.publication.language)
  const { article, exports } = catalogues[language]
  // Being the latest does not show: when another follows, the export is still this one.
  const { isCurrent: _, ...shown } = essay
  const parts = JSON.stringify([format.id, format.version, shown, article, exports])
  return createHash('sha256').update(parts).digest('hex').slice(0, 40)
}
