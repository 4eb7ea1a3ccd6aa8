// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { articleExtensions } from '../article-extensions'
import { CardStore } from '../embeds/card-store'
import { focusedFootnote } from '../nodes/footnote-view'
import { PictureStore } from '../pictures/picture-store'
import { pasteEvent } from './testing/paste-page'

it('paste / into a footnote: is cleaned as it is in the text', () => {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: articleExtensions(new PictureStore({}), new CardStore('an-essay', {}), {
      onText: () => undefined,
      top: { read: () => ({ title: '', standfirst: '' }), fill: () => undefined },
    }),
    content: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Cold' }, { type: 'footnote' }] }] },
  })
  editor.commands.setNodeSelection(5)
  const note = editor.view.dom.querySelector<HTMLElement>('.footnote-words [contenteditable]')
  note?.focus()
  const html =
    '<p style="font-weight: 700">10<sup>3</sup> sacks, <a href="https://www.google.com/url?q=https://example.org/a">there</a><span style="display:none">!</span></p>'
  note?.dispatchEvent(pasteEvent({ html, text: '103 sacks, there' }))
  const link = { type: 'link', attrs: expect.objectContaining({ href: 'https://example.org/a' }) }
  expect(editor.getJSON().content?.[0]?.content?.[1]).toEqual({
    type: 'footnote',
    content: [
      { type: 'text', text: '10³ sacks, ' },
      { type: 'text', text: 'there', marks: [link] },
    ],
  })
  expect(focusedFootnote()).toBeDefined()
  editor.destroy()
})
