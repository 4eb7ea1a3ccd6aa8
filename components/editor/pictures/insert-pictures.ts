import type { Editor } from '@tiptap/react'
import { landPicture } from './land-picture'
import type { PictureShelf } from './picture-shelf'

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** Puts pictures into the essay at once and sends them meanwhile. False if none of the files is a picture. Those that the server does not take say why in their place. */
export function insertPictures(editor: Editor, shelf: PictureShelf, files: readonly File[], position?: number): boolean {
  const pictures = files.filter((file) => file.type.startsWith('image/'))
  if (pictures.length === 0) return false
  const nodes = pictures.map((file) => ({ type: 'figure', attrs: { uploadId: shelf.begin(file, landPicture(editor)) } }))
  const chain = editor.chain()
  if (position === undefined) chain.insertContent(nodes)
  else chain.insertContentAt(position, nodes)
  chain.focus().run()
  return true
}
