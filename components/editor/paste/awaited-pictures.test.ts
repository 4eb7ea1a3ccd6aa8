// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { CardShelf } from '../embeds/card-shelf'
import { essayExtensions } from '../essay-extensions'
import { awaitedPictures, fillAwaited, forgetAwaited } from '../pictures/awaited-pictures'
import { PictureShelf } from '../pictures/picture-shelf'
import type { UploadResult } from '../pictures/upload-picture'
import { readEssay } from '../read-essay'
import { pasteEvent } from './testing/paste-page'

function begun() {
  const sent: string[] = []
  const answers: Promise<UploadResult>[] = []
  const shelf = new PictureShelf({}, (file) => {
    sent.push(file.name)
    const media = { id: `of-${file.name}`, width: 1, height: 1, src: '/media/x', srcSet: '', mimeType: 'image/png' }
    const answer = Promise.resolve<UploadResult>({ ok: true, media })
    answers.push(answer)
    return answer
  })
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: essayExtensions(shelf, new CardShelf('an-essay', {}), {
      onText: () => undefined,
      top: { read: () => ({ title: 'Mine', standfirst: '' }), fill: () => undefined },
    }),
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  const picture = (name: string) =>
    `<figure><img src="https://example.org/${name}.jpg" alt="${name}"><figcaption>The ${name}</figcaption></figure>`
  const html = `<p>Before.</p>${picture('first')}<p>Between.</p>${picture('second')}<p>After.</p>${picture('third')}<p>End.</p>`
  editor.view.dom.dispatchEvent(pasteEvent({ html }))
  return { editor, shelf, sent, answers }
}
const file = (name: string) => new File(['x'], name, { type: 'image/png' })
const figuresOf = (editor: Editor) => readEssay(editor).content.flatMap((block) => (block.type === 'figure' ? [block.attrs.mediaId] : []))

it('paste / awaited pictures: are taken in their order, from the place on which they are dropped', async () => {
  const { editor, shelf, sent, answers } = begun()
  const [first, second] = awaitedPictures(editor, shelf)
  expect(fillAwaited(editor, shelf, [file('b')], second)).toBe(true)
  expect(fillAwaited(editor, shelf, [file('a')])).toBe(true)
  expect(sent).toEqual(['b', 'a'])
  await Promise.all(answers)
  expect(figuresOf(editor)).toEqual(['of-a', 'of-b'])
  // One place is still free; a place that is taken waits for nothing.
  expect(awaitedPictures(editor, shelf)).toHaveLength(1)
  expect(fillAwaited(editor, shelf, [file('c')], first)).toBe(false)
  editor.destroy()
})

it('paste / awaited pictures: leave their captions where they are left out, and where they are not yet there', () => {
  const { editor, shelf } = begun()
  const texts = () => readEssay(editor).content.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
  const words = ['Before.', 'The first', 'Between.', 'The second', 'After.', 'The third', 'End.']
  expect(texts().map((node) => (node.type === 'text' ? node.text : ''))).toEqual(words)
  forgetAwaited(editor, shelf)
  expect(awaitedPictures(editor, shelf)).toEqual([])
  expect(texts().map((node) => (node.type === 'text' ? node.text : ''))).toEqual(words)
  editor.destroy()
})
