// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { afterEach, expect, it } from 'vitest'
import { findWords } from './find-words'

let editor: Editor | undefined
afterEach(() => editor?.destroy())

/** What the found range says, as the editor would select it. */
function selected(html: string, words: string, before = ''): string | null {
  editor = new Editor({ extensions: [StarterKit], content: html })
  const range = findWords(editor.state.doc, { words, before })
  return range && editor.state.doc.textBetween(range.from, range.to, ' ', ' ')
}

it('notes / the place in the editor: is found across marks, lines and paragraphs', () => {
  expect(selected('<p>The <em>list</em> is kept.</p>', 'list is kept')).toBe('list is kept')
  expect(selected('<p>Nobody<br>has seen it.</p>', 'Nobody has seen')).toBe('Nobody has seen')
  expect(selected('<p>One ends.</p><p>Another begins.</p>', 'ends. Another')).toBe('ends. Another')
})

it('notes / the place in the editor: of two places is the one behind the same words', () => {
  editor = new Editor({ extensions: [StarterKit], content: '<p>A list here, and a list there.</p>' })
  const second = findWords(editor.state.doc, { words: 'list', before: 'here, and a ' })
  expect(second).toEqual({ from: 20, to: 24 })
})

it('notes / the place in the editor: is none where the words stand no more', () => {
  expect(selected('<p>Something else.</p>', 'a list')).toBeNull()
  expect(selected('<p>Something else.</p>', '')).toBeNull()
})
