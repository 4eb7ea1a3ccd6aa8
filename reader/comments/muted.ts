import { keep, recall } from '../storage'
import { element, threadRegion } from './page-parts'

const store = 'broadside.muted'

/** Names that this browser would rather not read, as they are compared. */
function mutedNames(): string[] {
  try {
    const names: unknown = JSON.parse(recall(store) || '[]')
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

const folded = (name: string) => name.normalize('NFKC').trim().toLowerCase()

/** Folds away what muted writers say, wherever it stands; each can be read all the same. Done again when the server drew a thread. */
export function foldMuted(within: ParentNode = document): void {
  const names = mutedNames()
  if (names.length === 0) return
  for (const name of within.querySelectorAll('.comments article > .who > b')) {
    const article = name.closest('article')
    if (article && !article.dataset.muted && names.includes(folded(name.textContent ?? ''))) fold(article, name.textContent ?? '')
  }
}

function fold(article: HTMLElement, name: string): void {
  const texts = threadRegion(document)?.dataset
  article.dataset.muted = ''
  const line = element('p', 'muted', `${(texts?.muted ?? '').replace('{name}', () => name)} `)
  const show = Object.assign(element('button', '', texts?.showMuted ?? ''), { type: 'button' })
  show.addEventListener('click', () => {
    line.remove()
    article.dataset.muted = 'shown'
    article.tabIndex = -1
    article.focus()
  })
  line.append(show)
  article.querySelector(':scope > .who')?.after(line)
}

/** The button under More that mutes a writer for this browser, or hears them again. */
export function muteOnRequest(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-mute]') : null
    if (!button) return
    const name = folded(button.dataset.mute ?? '')
    const names = mutedNames()
    const isMuted = names.includes(name)
    const left = isMuted ? names.filter((other) => other !== name) : [...names, name]
    keep(store, left.length === 0 ? '' : JSON.stringify(left))
    const region = threadRegion(document)
    if (region && isMuted) unfold(region, name)
    if (region) foldMuted(region)
    nameMuteButton(button)
  })
}

function unfold(region: HTMLElement, name: string): void {
  for (const article of region.querySelectorAll<HTMLElement>('article[data-muted]')) {
    if (folded(article.querySelector(':scope > .who > b')?.textContent ?? '') !== name) continue
    delete article.dataset.muted
    article.querySelector(':scope > .muted')?.remove()
  }
}

/** Says what the button does now. */
export function nameMuteButton(button: HTMLElement): void {
  const { mute = '', muteText = '', unmuteText = '' } = button.dataset
  button.textContent = mutedNames().includes(folded(mute)) ? unmuteText : muteText
}
