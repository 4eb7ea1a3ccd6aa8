import type { Frame } from './blocks/frame'
import { MarkedText } from './blocks/marked-text'
import { turned } from './blocks/turned'

/** All notes below the essay, where there is no margin for them to stand in. The links lead back to their marks in the text. */
export function EndNotes({ frame }: { frame: Frame }) {
  const { outline, t, labelled } = frame
  if (outline.footnotes.length === 0) return null
  return (
    <section className="end-notes" role="doc-endnotes" aria-labelledby="end-notes">
      <h2 className="label" id="end-notes" {...labelled}>
        {t('theme.notes')}
      </h2>
      <ol>
        {[...outline.footnoteNumbers].map(([note, number]) => (
          <li key={number} id={`endnote-${number}`} {...turned(note.content, frame)}>
            <MarkedText words={note.content ?? []} />{' '}
            <a href={`#noteopen-${number}`} role="doc-backlink" aria-label={t('article.backToNote', { number })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
