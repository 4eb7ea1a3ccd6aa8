import { buffer } from 'node:stream/consumers'
import { outlineOf } from '@/domain/document/document-outline'
import { translatorFor } from '@/i18n/translator-for'
import { storage } from '@/platform/storage/storage'
import type { ExportFormat } from '../formats/contract'
import type { EssayToExport, ExportContext, SavedPicture } from '../types'

/** Makes one export of an essay, with its pictures out of storage. */
export function makeExport(essay: EssayToExport, format: ExportFormat): Promise<Buffer> {
  const context: ExportContext = { t: translatorFor(essay.publication.language), outline: outlineOf(essay.body), readPicture }
  return format.make(essay, context)
}

async function readPicture({ key }: SavedPicture): Promise<Buffer | null> {
  const file = await storage().open(key)
  return file ? buffer(file.stream) : null
}
