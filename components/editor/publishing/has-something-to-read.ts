import type { Node } from '@tiptap/pm/model'
import { saysSomething } from '@/domain/articles/clean-text'

/** True if the page holds a word, a picture or an embed. Stops at the first: it is asked at every stroke. */
export function hasSomethingToRead(node: Node): boolean {
  if (node.isText) return saysSomething(node.text ?? '')
  const { mediaId, uploadId, url, typed, caption } = node.attrs
  if ([mediaId, uploadId, url, typed].some(Boolean) || (typeof caption === 'string' && saysSomething(caption))) return true
  return node.children.some(hasSomethingToRead)
}
