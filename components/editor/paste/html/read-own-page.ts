import { removeAll, rename, textsOf, unwrap, wordsOf } from './elements'
import type { PastedPage, PasteRule } from './pasted-page'

const marks = 'a.note-mark, button.note-open'
const around = '.end-mark, .end-notes, .printed-only, .kicker, .byline, .note-open, .note-mark, .note'

/** A page of this very software, of our own readers: read back as what was written. */
export const readOwnPage: PasteRule = (pasted) => {
  const { page } = pasted
  if (!page.querySelector(`${marks}, #text.text, .authors-note, .side-bar, .end-mark, figure.embed`)) return
  saveEssay(pasted)
  readNotes(page)
  for (const note of page.querySelectorAll('.authors-note')) {
    const label = note.querySelector('.label')
    note.setAttribute('data-authors-note', '')
    note.setAttribute('data-date', label?.querySelector('time')?.getAttribute('datetime') ?? '')
    label?.remove()
  }
  for (const bar of page.querySelectorAll('.side-bar')) {
    const label = bar.querySelector('.label')
    const title = wordsOf(label)
    bar.setAttribute('data-side-bar', '')
    bar.setAttribute('data-title', title === bar.getAttribute('aria-label') ? '' : title)
    label?.remove()
  }
  for (const card of page.querySelectorAll('figure.embed')) readCard(card)
  for (const figure of page.querySelectorAll('figure.wide, figure.full'))
    figure.setAttribute('data-width', figure.className.includes('full') ? 'full' : 'wide')
  for (const box of page.querySelectorAll('.table-box')) unwrap(box)
  removeAll(page, around)
}

/** Of a whole page, the essay: no masthead, no jar, no comments. */
function saveEssay({ page }: PastedPage): void {
  const text = page.querySelector('#text')
  if (!text) return
  const head = page.querySelector('.head')
  page.body.replaceChildren(...[head?.querySelector('h1'), head?.querySelector('.standfirst')].filter((part) => part != null), text)
}

function readNotes(page: Document): void {
  // Holds a mark and its button together on the page, and is no text.
  for (const text of textsOf(page.body)) text.data = text.data.replaceAll('\u2060', '')
  const done = new Set<string>()
  for (const mark of page.querySelectorAll(marks)) {
    const number = wordsOf(mark)
    const body = page.getElementById(`note-${number}`) ?? page.getElementById(`endnote-${number}`)
    if (!body || done.has(number)) continue
    done.add(number)
    const words = body.cloneNode(true) as Element
    removeAll(words, '.note-number, .note-back, .note-close, [role="doc-backlink"], button')
    const note = page.createElement('span')
    note.setAttribute('data-footnote', '')
    note.append(...words.childNodes)
    trimEnd(note)
    mark.before(note)
  }
}

function trimEnd(note: Element): void {
  const last = note.lastChild
  if (last?.nodeType === 3) last.nodeValue = (last.nodeValue ?? '').trimEnd()
}

function readCard(card: Element): void {
  const link = card.querySelector('.embed-title a')
  const caption = card.querySelector('figcaption')
  const figure = rename(card, 'figure')
  figure.setAttribute('data-url', link?.getAttribute('href') ?? '')
  figure.replaceChildren(...(caption ? [caption] : []))
}
