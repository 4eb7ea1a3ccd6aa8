import { tellAges } from '../show-ages'
import { element, threadRegion } from './page-parts'
import { tellTimes } from './tell-times'

/**
 * Gives comments what a document leaves out because it would name each of them twice more: a like button, and a date that programs can read and that leads to
 * the thread. Without script both are under More.
 */
export function dressComments(within: ParentNode): void {
  offerLikes(within)
  tellAges(within)
}

export function offerLikes(within: ParentNode): void {
  tellTimes(within)
  const region = threadRegion(document)
  for (const line of region ? within.querySelectorAll<HTMLElement>('li:not([data-waits]) > article > .acts') : []) {
    if (line.querySelector('.like')) continue
    const more = line.querySelector<HTMLAnchorElement>('a[href$="/options"]')
    const time = line.parentElement?.querySelector('.who > time')
    if (!more || !region) continue
    const counted = line.querySelector<HTMLElement>('[data-likes]')
    const button = element('button', 'like', region.dataset.like)
    button.type = 'button'
    showLikes(button, Number(counted?.dataset.likes ?? 0))
    if (counted) counted.replaceWith(button)
    else line.append(button)
    if (!time) continue
    const link = document.createElement('a')
    link.href = more.href.replace(/\/options$/, '')
    time.replaceWith(link)
    link.append(time)
  }
}

/** Beside its word, as the language writes it; nothing where nobody likes it. */
export function showLikes(button: HTMLElement, likes: number): void {
  button.dataset.likes = String(likes)
  button.querySelector('span')?.remove()
  if (likes > 0) button.append(element('span', '', ` · ${likes.toLocaleString(document.documentElement.lang)}`))
}
