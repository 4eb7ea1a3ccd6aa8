import { findMediaViews } from '@/domain/media/queries/find-media-views'
import type { MediaView } from '@/domain/media/types'
import { documentFromJson } from '../../document/document'
import type { ComparedText } from '../diff/lines-of'
import type { Row } from '../diff/types'

/** What a comparison reads of a revision, or of the working copy. */
export const comparedColumns = { title: true, standfirst: true, writtenOn: true, language: true, body: true } as const

/** The words of such a row. */
export function comparedText(row: Record<keyof typeof comparedColumns, string>): ComparedText {
  const { title, standfirst, writtenOn, language, body } = row
  return { title, standfirst, writtenOn, language, body: documentFromJson(body) }
}

/** The pictures of these rows. */
export function mediaOf(rows: readonly Row[]): Promise<Record<string, MediaView>> {
  const lines = rows.flatMap((row) => [...('before' in row ? [row.before] : []), ...('after' in row ? [row.after] : [])])
  return findMediaViews(lines.flatMap(({ mediaId }) => mediaId ?? []))
}
