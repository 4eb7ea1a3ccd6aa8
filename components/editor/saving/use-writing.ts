'use client'

import { type Editor, useEditor } from '@tiptap/react'
import { useRef, useState, useSyncExternalStore } from 'react'
import { callAction } from '@/components/admin/call-action'
import { markListsStale } from '@/components/admin/fresh-lists'
import { saveArticleAction } from '@/domain/articles/actions'
import type { WorkingCopy } from '@/domain/articles/types'
import { afterTheEnd } from '@/domain/document/paste/after-the-end'
import { findWrittenOn } from '@/domain/document/paste/find-written-on'
import { articleExtensions } from '../article-extensions'
import { CardStore } from '../embeds/card-store'
import { PictureStore } from '../pictures/picture-store'
import { articleContent, readArticle } from '../read-article'
import { type CopyFields, fieldsOf } from './copy-fields'
import { LocalDraft } from './local-draft'
import { PendingSteps } from './pending-steps'
import { readableDetails } from './readable-details'
import { Saver } from './saver'

/** What is typed beside the text. */
export type Details = Omit<CopyFields, 'body'>

/** An essay being written: its text, what stands beside the text, and the saving of both. */
export interface Writing {
  editor: Editor | null
  store: PictureStore
  saver: Saver
  draft: LocalDraft
  pending: PendingSteps
  details: Details
  /** What was pasted from below THE END, until the author has said what of it. */
  pastedAfterEnd: readonly string[]
  settlePasted: () => void
  change: (part: Partial<Details>) => void
  /** Puts another version on the page. Says nothing to the saver. */
  show: (fields: CopyFields) => void
}

export function useWriting(copy: WorkingCopy, userId: string): Writing {
  const [pastedAfterEnd, setPastedAfterEnd] = useState<readonly string[]>([])
  const [details, setDetails] = useState<Details>(() => detailsOf(fieldsOf(copy)))
  // The saver reads what is on the page when it saves, not when React last rendered.
  const page = useRef<{ details: Details; readable: Details; editor: Editor | null }>({ details, readable: details, editor: null })
  const [{ store, cards, draft, saver, pending }] = useState(() => {
    const store = new PictureStore(copy.media)
    const cards = new CardStore(copy.id, copy.cards)
    const draft = new LocalDraft(copy.id, userId)
    const saver = new Saver({
      id: copy.id,
      version: copy.version,
      slug: copy.slug,
      savedAt: null,
      read: () => ({ ...page.current.readable, body: page.current.editor ? readArticle(page.current.editor) : copy.body }),
      send: (input) => {
        markListsStale()
        return callAction(saveArticleAction, input)
      },
      draft,
    })
    return { store, cards, draft, saver, pending: new PendingSteps() }
  })

  const editor = useEditor({
    extensions: articleExtensions(store, cards, { onText: hearPasted, top: { read: () => page.current.details, fill: change } }),
    content: articleContent(copy.body),
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: { class: 'text essay-page', role: 'textbox', 'aria-label': 'Text of the essay', 'aria-multiline': 'true' },
    },
    onCreate: ({ editor: created }) => {
      page.current.editor = created
    },
    onUpdate: saver.touch,
  })

  function change(part: Partial<Details>) {
    const typed = { ...page.current.details, ...part }
    Object.assign(page.current, { details: typed, readable: readableDetails(typed, page.current.readable) })
    setDetails(typed)
    saver.touch()
  }

  /** A pasted essay that says when it was written need not be asked again; one that has more after its end must be. */
  function hearPasted(text: string) {
    const after = afterTheEnd(text)
    // A later paste of something else does not answer what was asked.
    if (after.length > 0) setPastedAfterEnd(after)
    const writtenOn = findWrittenOn(text)
    if (writtenOn && !page.current.details.writtenOn) change({ writtenOn })
  }

  function show(fields: CopyFields) {
    const shown = detailsOf(fields)
    Object.assign(page.current, { details: shown, readable: shown })
    setDetails(shown)
    if (page.current.editor) showText(page.current.editor, fields)
  }

  return { editor, store, saver, draft, pending, details, pastedAfterEnd, settlePasted: () => setPastedAfterEnd([]), change, show }
}

/** The caret stays where it was, as far as there is text. */
function showText(editor: Editor, { body }: CopyFields): void {
  const { from, to } = editor.state.selection
  editor.commands.setContent(articleContent(body), { emitUpdate: false })
  const end = editor.state.doc.content.size
  editor.commands.setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) })
}

/** The state of the saving, for whoever shows it. */
export function useSaveState(saver: Saver) {
  return useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot)
}

function detailsOf({ body: _, ...details }: CopyFields): Details {
  return details
}
