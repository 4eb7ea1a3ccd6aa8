import type { Translator } from '@/i18n/translator-for'
import type { EssayToExport, ExportContext } from '../types'

/** A format in which a reader downloads an essay. Every node and mark of the document tree shows in it; formats.test.ts sees to that. */
export interface ExportFormat {
  id: string
  /** The end of its address and of the file's name. */
  extension: string
  contentType: string
  /** What browsers can show is shown; the rest is put among the downloads. */
  disposition: 'inline' | 'attachment'
  /** Grows with every change to what is made: exports made before are not served any more. */
  version: number
  /** As the reader's page calls it. */
  name(t: Translator): string
  make(essay: EssayToExport, context: ExportContext): Promise<Buffer>
}
