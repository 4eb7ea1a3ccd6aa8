// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { articleExtensions } from '../article-extensions'
import { CardStore } from '../embeds/card-store'
import { PictureStore } from '../pictures/picture-store'
import { pasteEvent } from './testing/paste-page'

it('paste / plain text: is one step of undoing, apart from what was typed before it and after', () => {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: articleExtensions(new PictureStore({}, () => new Promise(() => undefined)), new CardStore('an-essay', {}), {
      onText: () => undefined,
      top: { read: () => ({ title: 'Named', standfirst: '' }), fill: () => undefined },
    }),
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  const type = (words: string) => editor.view.dispatch(editor.state.tr.insertText(words))
  type('Before.')
  editor.view.dom.dispatchEvent(pasteEvent({ html: '', text: '## The quay\n\n- one\n- two\n\nText.' }))
  type(' After.')
  expect(editor.getText({ blockSeparator: ' ' })).toContain('Text. After.')
  editor.commands.undo()
  expect(editor.getText({ blockSeparator: ' ' })).toMatch(/Text\.$/)
  editor.commands.undo()
  expect(editor.getText()).toBe('Before.')
  editor.destroy()
})
