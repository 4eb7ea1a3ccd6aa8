import { parseAnswer } from './comments/parse-answer'
import { guarded } from './guarded'
import { morph, readyToMorph } from './morph/morph'

const restMs = 160

/** Answers a question while it is typed: asks the page that the form leads to, and shows its answer in place of the one that stands. */
export function searchAsYouType(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-enhance="search"]')
  const field = form?.elements.namedItem('q')
  if (!form || !(field instanceof HTMLInputElement)) return
  let asked = field.value.trim()
  let timer: number | undefined
  let underway: AbortController | undefined

  const ask = async () => {
    const text = field.value.trim()
    if (text === asked) return
    asked = text
    underway?.abort()
    underway = new AbortController()
    const address = text ? `/search?${new URLSearchParams({ q: text })}` : '/search'
    try {
      const response = await fetch(address, { headers: { accept: 'text/html' }, signal: underway.signal })
      const answered = response.ok && (await parseAnswer(response))
      const [here, there] = [document, answered || null].map((page) => page?.querySelector('[data-region="search"]'))
      if (!answered || !here || !there || text !== asked) return
      morph(here, there)
      history.replaceState(null, '', address)
      document.title = answered.title
    } catch (error) {
      // A newer question, or no connection: what stands goes on standing, and Enter asks in the plain way.
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    }
  }

  const later = (event: Event) => {
    clearTimeout(timer)
    guarded(readyToMorph)()
    // What an input method still composes is no word yet.
    if (!(event instanceof InputEvent && event.isComposing)) timer = window.setTimeout(guarded(ask), restMs)
  }
  field.addEventListener('input', later)
  field.addEventListener('compositionend', later)
}
