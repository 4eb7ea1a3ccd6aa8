import type { Editor } from '@tiptap/react'
import { insertBlocks } from '../blocks/insert-blocks'
import { landPicture } from './land-picture'
import type { PictureStore } from './picture-store'

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** Puts pictures into the essay at once and sends them meanwhile. False if none of the files is a picture. Those that the server does not take say why in their place. */
export function insertPictures(editor: Editor, store: PictureStore, files: readonly File[], position?: number): boolean {
  const pictures = files.filter((file) => file.type.startsWith('image/'))
  if (pictures.length === 0) return false
  const ids = pictures.map((file) => store.begin(file, landPicture(editor)))
  const figures = insertBlocks(({ nodes }) => ids.flatMap((uploadId) => nodes.figure?.create({ uploadId }) ?? []), position)
  editor.chain().command(figures).focus().run()
  return true
}
