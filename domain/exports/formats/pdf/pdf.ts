import { z } from 'zod'
import { told } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import { bind } from '../../bindery/bind'
import type { KeepFormat } from '../contract'
import { printJob } from './print-job'

const saidSchema = z.object({ accessible: z.boolean(), missing: z.array(z.string()) })

// A name or a smiling face may be written as its number; a whole script that reads so is no copy of an essay.
const mostMissing = 24

/** The essay set in type: pages of text with their notes at the foot. Tagged for those who listen (PDF/UA-1). */
export const pdf: KeepFormat = {
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
    const { bytes, said } = await bind(
      'pdf',
      job,
      there.map(({ file, bytes: content }) => ({ name: file, bytes: content })),
    )
    const { accessible, missing } = saidSchema.parse(said)
    if (missing.length > 0)
      logFor('articles').warn(
        { slug: essay.slug, letters: missing.join('') },
        'no face on this machine has these letters: docs/operations.md says how to add one',
      )
    if (!accessible) logFor('articles').warn({ slug: essay.slug }, 'a PDF could not be held to PDF/UA')
    if (missing.length > mostMissing) throw new AppError('unavailable', told('keep.noFace'))
    return bytes
  },
}
