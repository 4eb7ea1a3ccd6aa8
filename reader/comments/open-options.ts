import { guarded } from '../guarded'
import { nameMuteButton } from './muted'
import { parseAnswer } from './parse-answer'

/** Opens what can be done with a comment under it, and closes it again. Without this, More leads to a page of its own. */
export function openOptions(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.acts a[href$="/options"]') : null
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!link || !plain) return
    event.preventDefault()
    guarded(toggle)(link)
  })
  document.addEventListener('keydown', (event) => {
    const list = event.target instanceof Element && event.key === 'Escape' ? event.target.closest('.options') : null
    const link = list?.closest('article')?.querySelector<HTMLAnchorElement>('.acts a[href$="/options"]')
    if (link) close(link)
  })
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  if (link.ariaExpanded === 'true') return close(link)
  if (link.dataset.busy) return
  link.dataset.busy = '1'
  try {
    const response = await fetch(link.href, { headers: { accept: 'text/html' } })
    const answered = response.ok ? await parseAnswer(response) : null
    const list = answered?.querySelector<HTMLElement>('[data-region="options"]')
    // What the page says, it says best itself: that the comment is gone, or that the connection is.
    if (!list) return location.assign(link.href)
    // Reply and Like stand beside it already.
    for (const known of list.querySelectorAll('[data-step="like"], [data-step="reply"]')) known.remove()
    for (const button of list.querySelectorAll<HTMLElement>('button[data-mute]')) nameMuteButton(button)
    link.closest('.acts')?.after(list)
    link.ariaExpanded = 'true'
    list.querySelector<HTMLElement>('a, button')?.focus()
  } catch {
    location.assign(link.href)
  } finally {
    delete link.dataset.busy
  }
}

function close(link: HTMLAnchorElement): void {
  link.closest('article')?.querySelector('.options')?.remove()
  link.ariaExpanded = 'false'
  link.focus()
}
