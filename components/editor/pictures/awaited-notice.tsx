'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useSyncExternalStore } from 'react'
import { awaitedPictures, fillAwaited, forgetAwaited } from './awaited-pictures'
import { ChoosePictures } from './choose-pictures'
import type { PictureStore } from './picture-store'

/** Says how many pictures of a pasted page could not be brought, and takes them. */
export function AwaitedNotice({ editor, store }: { editor: Editor; store: PictureStore }) {
  useEditorState({ editor, selector: ({ editor: { state } }) => state.doc })
  const count = useSyncExternalStore(
    store.subscribe,
    () => awaitedPictures(editor, store).length,
    () => 0,
  )
  if (count === 0) return null
  const fill = (files: File[]) => fillAwaited(editor, store, files)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button beside it is the keyboard's
    <div
      className="admin-notice"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        fill([...event.dataTransfer.files])
      }}
    >
      <span role="status">
        {count === 1 ? '1 picture could not be brought: drop it here.' : `${count} pictures could not be brought: drop them here.`}
      </span>{' '}
      <ChoosePictures label={count === 1 ? 'Choose the picture' : 'Choose the pictures'} multiple onChoose={fill} />{' '}
      <button type="button" className="block-action" onClick={() => forgetAwaited(editor, store)}>
        Leave {count === 1 ? 'it' : 'them'} out
      </button>
    </div>
  )
}
