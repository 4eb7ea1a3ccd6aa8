'use client'

import type { Editor } from '@tiptap/core'
import type { Ref } from 'react'
import { insertPictures, pictureTypes } from './insert-pictures'
import type { PictureStore } from './picture-store'

/** The system's own dialog for choosing files. Opened by the menu, so it is out of sight itself. */
export function PictureInput({ ref, editor, store }: { ref: Ref<HTMLInputElement>; editor: Editor; store: PictureStore }) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple
      accept={pictureTypes.join(',')}
      aria-label="Pictures for the essay"
      onChange={(event) => {
        insertPictures(editor, store, [...(event.target.files ?? [])])
        // The same file may be chosen again.
        event.target.value = ''
      }}
    />
  )
}
