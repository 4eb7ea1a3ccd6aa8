import type { ExportFormat } from './contract'
import { epub } from './epub/epub'
import { markdown } from './markdown/markdown'
import { pdf } from './pdf/pdf'
import { text } from './text/text'

/** The formats in which an essay can be downloaded, in the order in which they are offered. To add one: a folder here, a line here. */
export const exportFormats: readonly ExportFormat[] = [pdf, epub, markdown, text]

/** The format whose files end so: pdf, md. */
export function findExportFormat(extension: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.extension === extension)
}
