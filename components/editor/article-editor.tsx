'use client'

import { EditorContent } from '@tiptap/react'
import { useRef, useState } from 'react'
import { lettersStandAlone } from '@/components/article/drop-cap'
import type { WorkingCopy } from '@/domain/articles/types'
import type { NoteForEditor } from '@/domain/notes/types'
import type { SeriesChoice } from '@/domain/series/types'
import type { AdminTranslations } from '@/domain/translations/types'
import { directionOf } from '@/platform/language/direction'
import { BlockMenu } from './blocks/block-menu'
import { ArticleEnd } from './details/article-end'
import { DetailsForm } from './details/details-form'
import { HeadFields } from './head-fields'
import { ArticlePast } from './history/article-past'
import { LinkDialog } from './links/link-dialog'
import { NoteBeside } from './note-beside'
import { AfterTheEnd } from './paste/after-the-end'
import { AwaitedNotice } from './pictures/awaited-notice'
import { PictureInput } from './pictures/picture-input'
import { type CreditWords, creditLine } from './publishing/credit'
import { PublishDialog } from './publishing/publish-dialog'
import { type Complaints, textComplaint, useMissingParts } from './publishing/use-missing-parts'
import { ConflictDialog } from './saving/conflict-dialog'
import { useAutosave } from './saving/use-autosave'
import { useWriting } from './saving/use-writing'
import { WritingBar } from './writing-bar'

interface Props {
  copy: WorkingCopy
  userId: string
  knownTags: readonly string[]
  series: SeriesChoice
  place: { language: string; timeZone: string }
  translations: AdminTranslations
  /** What asks for a title and a text before the essay is published: the browser has no catalogue. */
  missingTexts: Required<Complaints>
  /** The reader's note by which it was opened. */
  note: NoteForEditor | null
  /** Who is to be named in the reason of the next revision, and how. */
  credits: CreditWords & { names: readonly string[] }
}

/** The essay as its readers will see it, to be written. */
export function ArticleEditor({ copy, userId, knownTags, series, place, translations, missingTexts, note, credits }: Props) {
  const writing = useWriting(copy, userId)
  const [state, setState] = useState(() => publicationOf(copy))
  const { putBack, dismiss } = useAutosave(copy, writing, (fresh) => setState(publicationOf(fresh)))
  const [isPublishing, setPublishing] = useState(false)
  const [names, setNames] = useState(credits.names)
  const { missing, complaints, complain } = useMissingParts(writing, missingTexts)
  const pictures = useRef<HTMLInputElement>(null)
  const askForPictures = () => pictures.current?.click()
  const { editor, saver, details } = writing
  const language = details.language || place.language

  return (
    <div className="writing">
      <WritingBar
        writing={writing}
        timeZone={place.timeZone}
        mayPublish={copy.may.publish}
        isPublished={state.isPublished}
        readVersion={state.readVersion}
        askForPictures={askForPictures}
        missing={missing}
        onPublish={() => (Object.keys(missing).length > 0 ? complain() : setPublishing(true))}
      />
      {putBack && <PutBack at={putBack} timeZone={place.timeZone} onClose={dismiss} />}
      {editor && writing.pastedAfterEnd.length > 0 && (
        <AfterTheEnd editor={editor} lines={writing.pastedAfterEnd} onClose={writing.settlePasted} />
      )}
      {editor && note && (
        <NoteBeside key={note.note.id} editor={editor} beside={note} onAccepted={(name) => setNames([...new Set([...names, name])])} />
      )}
      {editor && <AwaitedNotice editor={editor} store={writing.store} />}
      <div className="essay admin-essay" lang={language} dir={directionOf(language)}>
        <HeadFields writing={writing} author={copy.author.name} missing={complaints.title} />
        {complaints.body && (
          <p className="error" id={textComplaint}>
            {complaints.body}
          </p>
        )}
        <div data-drop-cap={(details.dropCap && lettersStandAlone(language)) || undefined}>
          {editor ? <EditorContent editor={editor} /> : <p className="small">The page is being laid out…</p>}
        </div>
      </div>
      <DetailsForm
        copy={copy}
        writing={writing}
        everPublished={state.everPublished}
        knownTags={knownTags}
        language={place.language}
        series={series}
        translations={translations}
      />
      <ArticlePast copy={copy} writing={writing} timeZone={place.timeZone} />
      <ArticleEnd
        copy={copy}
        saver={saver}
        isPublished={state.isPublished}
        onUnpublished={() => setState({ ...state, isPublished: false })}
      />
      {editor && (
        <>
          <BlockMenu editor={editor} askForPictures={askForPictures} />
          <LinkDialog editor={editor} />
          <PictureInput ref={pictures} editor={editor} store={writing.store} />
        </>
      )}
      <ConflictDialog writing={writing} />
      {isPublishing && (
        <PublishDialog
          copy={copy}
          writing={writing}
          isRevision={state.everPublished}
          credit={creditLine(names, credits)}
          onClose={() => setPublishing(false)}
          onPublished={() => {
            setState({ isPublished: true, everPublished: true, readVersion: saver.currentVersion })
            setNames([])
          }}
        />
      )}
    </div>
  )
}

/** What readers have of it. */
function publicationOf({ status, publishedAt, hasUnpublishedChanges, version }: WorkingCopy) {
  return {
    isPublished: status === 'published',
    everPublished: publishedAt !== null,
    readVersion: hasUnpublishedChanges ? null : version,
  }
}

function PutBack({ at, timeZone, onClose }: { at: Date; timeZone: string; onClose: () => void }) {
  const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone }).format(at)
  return (
    <p className="admin-notice" role="status">
      Changes of {when} that had not reached the server were saved in this browser. They are restored.{' '}
      <button type="button" className="block-action" onClick={onClose}>
        Good
      </button>
    </p>
  )
}
