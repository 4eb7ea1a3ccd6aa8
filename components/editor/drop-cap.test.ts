import { Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { findDropCap } from './drop-cap'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*' },
    note: { group: 'block', content: 'paragraph+' },
    text: {},
  },
})
const paragraph = (text: string) => schema.node('paragraph', null, text ? [schema.text(text)] : [])
const page = (...blocks: ReturnType<typeof paragraph>[]) => schema.node('doc', null, blocks)
const long = 'The list is kept in a school exercise book with a squirrel on the cover. '.repeat(3)

describe('the large letter of the page being written', () => {
  it('is drawn where readers will see it, and nowhere else', () => {
    expect(findDropCap(page(paragraph(long)))?.letters).toBe('T')
    expect(findDropCap(page(paragraph('It rained.'), paragraph(long)))).toBeNull()
    expect(findDropCap(page(paragraph(`1998. ${long}`)))).toBeNull()
  })

  it('takes a quotation mark and an accent along', () => {
    expect(findDropCap(page(paragraph(`“${long}”`)))?.letters).toBe('“T')
    expect(findDropCap(page(paragraph(`E\u0301t\u00e9. ${long}`)))?.letters).toBe('E\u0301')
  })

  it('belongs to the first paragraph of the essay’s own text that says something', () => {
    const note = schema.node('note', null, [paragraph(long)])
    const doc = page(note, paragraph(''), paragraph(long))
    const place = findDropCap(doc)?.paragraph
    expect(place?.from).toBe(note.nodeSize + 2)
    expect(doc.nodeAt(place?.from ?? 0)?.textContent).toBe(long)
  })
})
