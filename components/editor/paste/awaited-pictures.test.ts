// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { articleExtensions } from '../article-extensions'
import { CardStore } from '../embeds/card-store'
import { awaitedPictures, fillAwaited, forgetAwaited } from '../pictures/awaited-pictures'
import { PictureStore } from '../pictures/picture-store'
import type { UploadResult } from '../pictures/upload-picture'
import { readArticle } from '../read-article'
import { pasteEvent } from './testing/paste-page'

function begun() {
  const sent: string[] = []
  const answers: Promise<UploadResult>[] = []
  const store = new PictureStore({}, (file) => {
    sent.push(file.name)
    const media = { id: `of-${file.name}`, width: 1, height: 1, src: '/media/x', srcSet: '', mimeType: 'image/png' }
    const answer = Promise.resolve<UploadResult>({ ok: true, media })
    answers.push(answer)
    return answer
  })
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: articleExtensions(store, new CardStore('an-essay', {}), {
      onText: () => undefined,
      top: { read: () => ({ title: 'Mine', standfirst: '' }), fill: () => undefined },
    }),
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  const picture = (name: string) =>
    `<figure><img src="https://example.org/${name}.jpg" alt="${name}"><figcaption>The ${name}</figcaption></figure>`
  const html = `<p>Before.</p>${picture('first')}<p>Between.</p>${picture('second')}<p>After.</p>${picture('third')}<p>End.</p>`
  editor.view.dom.dispatchEvent(pasteEvent({ html }))
  return { editor, store, sent, answers }
}
const file = (name: string) => new File(['x'], name, { type: 'image/png' })
const figuresOf = (editor: Editor) => readArticle(editor).content.flatMap((block) => (block.type === 'figure' ? [block.attrs.mediaId] : []))

it('paste / awaited pictures: are taken in their order, from the place on which they are dropped', async () => {
  const { editor, store, sent, answers } = begun()
  const [first, second] = awaitedPictures(editor, store)
  expect(fillAwaited(editor, store, [file('b')], second)).toBe(true)
  expect(fillAwaited(editor, store, [file('a')])).toBe(true)
  expect(sent).toEqual(['b', 'a'])
  await Promise.all(answers)
  expect(figuresOf(editor)).toEqual(['of-a', 'of-b'])
  // One place is still free; a place that is taken waits for nothing.
  expect(awaitedPictures(editor, store)).toHaveLength(1)
  expect(fillAwaited(editor, store, [file('c')], first)).toBe(false)
  editor.destroy()
})

it('paste / awaited pictures: leave their captions where they are left out, and where they are not yet there', () => {
  const { editor, store } = begun()
  const texts = () => readArticle(editor).content.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
  const words = ['Before.', 'The first', 'Between.', 'The second', 'After.', 'The third', 'End.']
  expect(texts().map((node) => (node.type === 'text' ? node.text : ''))).toEqual(words)
  forgetAwaited(editor, store)
  expect(awaitedPictures(editor, store)).toEqual([])
  expect(texts().map((node) => (node.type === 'text' ? node.text : ''))).toEqual(words)
  editor.destroy()
})
