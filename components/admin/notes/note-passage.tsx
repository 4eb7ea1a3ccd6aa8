import type { NoteItem } from '@/domain/notes/types'

interface Props {
  passage: NoteItem['passage']
  /** How it should read; empty: not said. */
  suggestion: string
}

/** A passage with what stands beside it, in whole words, and, where the reader says so, how it should read. */
export function NotePassage({ passage: { quote, prefix, suffix }, suggestion }: Props) {
  return (
    <blockquote className="note-passage">
      {prefix && <span className="beside">…{prefix.replace(/^\S+\s/, '')}</span>}
      {suggestion === '' ? (
        <mark>{quote}</mark>
      ) : (
        <>
          <del>{quote}</del> <ins>{suggestion}</ins>
        </>
      )}
      {suffix && <span className="beside">{suffix.replace(/\s\S+$/, '')}…</span>}
    </blockquote>
  )
}
