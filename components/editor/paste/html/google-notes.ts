import { textsOf } from './elements'
import type { PasteRule } from './pasted-page'

interface Slice {
  dsl_spacers?: unknown
  dsl_styleslices?: { stsl_type?: unknown; stsl_styles?: ({ fs_id?: unknown } | null)[] }[]
  dsl_relateddocslices?: Record<string, { dsl_spacers?: unknown } | undefined>
}

/** Where Google Docs keeps what its HTML leaves out. */
export const googleSliceType = 'application/x-vnd.google-docs-document-slice-clip+wrapped'

/**
 * Google Docs leaves its footnotes out of the HTML altogether; they stand in its own format beside it, whose text has a # where a mark was.
 * Both texts are read side by side. Where they do not agree, nothing is guessed.
 */
export const readGoogleNotes: PasteRule = ({ page, googleSlice }) => {
  const slice = resolved(googleSlice)
  const notes = slice ? notesOf(slice) : []
  if (!slice || notes.length === 0) return
  const places = placesOf(page, String(slice.dsl_spacers ?? ''))
  if (places.length !== notes.length) return
  // From the last to the first, so that the earlier places stay where they are.
  for (const [at, { text, offset }] of [...places.entries()].reverse()) {
    const note = page.createElement('span')
    note.setAttribute('data-footnote', '')
    for (const [index, line] of (notes[at] ?? '').split('\n').entries()) note.append(...(index > 0 ? [page.createElement('br')] : []), line)
    text.splitText(offset).before(note)
  }
}

function resolved(wrapped: string): Slice | undefined {
  try {
    const { data } = JSON.parse(wrapped) as { data?: unknown }
    return (JSON.parse(String(data)) as { resolved?: Slice }).resolved
  } catch {
    return undefined
  }
}

/** What the notes say, in the order of their marks. */
function notesOf({ dsl_styleslices, dsl_relateddocslices }: Slice): string[] {
  const styles = dsl_styleslices?.find(({ stsl_type }) => stsl_type === 'footnote')?.stsl_styles ?? []
  const ids = styles.flatMap((style) => (typeof style?.fs_id === 'string' && style.fs_id !== '' ? [style.fs_id] : []))
  return ids.map((id) => plain(String(dsl_relateddocslices?.[id]?.dsl_spacers ?? '')))
}

function plain(spacers: string): string {
  return spacers
    .replace(/\v/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

interface Place {
  text: Text
  offset: number
}

/** Where in the page a # stands in the spacers that the page does not have. Empty where the two are not the same text. */
function placesOf(page: Document, spacers: string): Place[] {
  const places: Place[] = []
  const shown = textsOf(page.body).flatMap((text) => [...text.data].map((sign, offset) => ({ text, offset, sign })))
  const signs = shown.filter(({ sign }) => counts(sign))
  let at = 0
  for (const sign of spacers) {
    if (!counts(sign)) continue
    const here = signs[at]
    if (here?.sign === sign) at++
    else if (sign === '#') places.push(placeAfter(signs[at - 1], here))
    // A picture or a chip.
    else if (sign !== '*' && sign !== '\uE907') return []
  }
  return at === signs.length ? places : []
}

const counts = (sign: string) => !/[\s\p{Cc}\u200b\ufeff]/u.test(sign)

function placeAfter(before: (Place & { sign: string }) | undefined, after: Place | undefined): Place {
  if (before) return { text: before.text, offset: before.offset + before.sign.length }
  return after ?? { text: new Text(), offset: 0 }
}
