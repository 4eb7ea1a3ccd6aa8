import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import type { TypesetFile } from '@/platform/typesetting/typesetter'
import { templates, typeset } from '../../typeset'
import type { ExportFormat } from '../contract'
import { numbered } from './numbered'
import { type PrintJob, printJob } from './print-job'

// A name or a smiling face may be written as its number; a whole script that reads so is no export of an essay.
const mostMissing = 24

/** The essay set in type: pages of text with their notes at the foot. Tagged for those who listen (PDF/UA-1). */
export const pdf: ExportFormat = {
  id: 'pdf',
  extension: 'pdf',
  contentType: 'application/pdf',
  disposition: 'attachment',
  version: 2,
  name: () => 'PDF',
  async make(essay, context) {
    const read = await Promise.all(
      Object.values(essay.pictures).map(async (picture, index) => {
        const file = `picture-${index + 1}.${picture.mimeType === 'image/png' ? 'png' : 'jpg'}`
        return { file, picture, bytes: await context.readPicture(picture) }
      }),
    )
    const there = read.flatMap(({ bytes, ...found }) => (bytes ? [{ ...found, bytes }] : []))
    const job = printJob(essay, context, new Map(there.map(({ file, picture }) => [picture.id, { file, picture }])))
    const files = there.map(({ file, bytes }) => ({ name: file, bytes }))
    const { bytes, accessible, missing } = await printed(job, files)
    if (missing.length > 0)
      logFor('articles').warn(
        { slug: essay.slug, characters: missing.join('') },
        'no font on this machine has these characters: docs/operations.md says how to add one',
      )
    if (!accessible) logFor('articles').warn({ slug: essay.slug }, 'a PDF could not be held to PDF/UA')
    if (missing.length > mostMissing) throw new AppError('unavailable', message('exports.noFont'))
    return bytes
  },
}

/** Characters that no font has stand in it by their numbers, and the last lines say so. */
async function printed({ meta, page }: PrintJob, files: readonly TypesetFile[]) {
  const job = { templates, main: 'essay.typ', language: page, files }
  const first = await typeset('pdf', { ...job, data: { meta, page } })
  if (first.missing.length === 0) return first
  const again = await typeset('pdf', { ...job, data: { meta, page: { ...numbered(page, first.missing), isNumbered: true } } })
  return { ...again, missing: first.missing }
}
