// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { readPageText } from './page-text'

let root: HTMLElement
beforeEach(() => {
  document.body.innerHTML = `<div id="text"><p>  The <em>list</em> is\u00a0 kept
    in a sch\u00adool<a class="note-mark">1</a>\u2060<span class="note">A note.</span> book.</p><h2>Flo\ufeffur</h2><p>Ա 👩‍🌾 ք․</p></div>`
  root = document.getElementById('text') as HTMLElement
})

const rangeOver = (from: Node, at: number, to: Node, until: number) => {
  const range = new Range()
  range.setStart(from, at)
  range.setEnd(to, until)
  return range
}

describe('passages / page text', () => {
  it('is one line, without notes and what draws nothing', () => {
    expect(readPageText(root).text).toBe('The list is kept in a school book. Flour Ա 👩‍🌾 ք․')
  })

  it('leads from the text to the page and back, wherever a passage begins and ends', () => {
    const page = readPageText(root)
    for (let start = 0; start < page.text.length; start += 1) {
      for (let end = start + 1; end <= page.text.length; end += 1) {
        const quote = page.text.slice(start, end)
        if (quote !== quote.trim()) continue
        expect(page.placeOf(page.rangeOf(start, end)), quote).toEqual({ start, end })
      }
    }
  })

  it('takes no word of the next block, where a block was chosen whole by three presses', () => {
    const [first, second] = root.children
    const page = readPageText(root)
    const place = page.placeOf(rangeOver(first?.firstChild as Node, 0, second as Node, 0))
    expect(place && page.text.slice(place.start, place.end).trim()).toBe('The list is kept in a school book.')
  })

  it('finds nothing in what holds no text of the essay', () => {
    const note = root.querySelector('.note')?.firstChild as Node
    expect(readPageText(root).placeOf(rangeOver(note, 0, note, 4))).toBeNull()
  })
})
