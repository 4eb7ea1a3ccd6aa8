import type { Page } from './page'

export interface NewsButton {
  /** Says how many have come; nothing where none have. */
  say(words: string): void
}

/** A quiet button at the edge of the window, while the thread is in sight or has been passed. It lies over the page and moves nothing of it. */
export function newsButton(region: HTMLElement, { announce, element }: Page, press: () => void): NewsButton {
  const button = Object.assign(element('button', 'button live-news'), { type: 'button', hidden: true })
  button.addEventListener('click', press)
  region.closest('main')?.append(button)
  let words = ''
  let isNear = false
  const show = () => {
    const hidden = words === '' || !isNear
    // Read out once for each time that it appears; how the number grows is seen.
    if (!hidden && button.hidden) announce(words)
    button.hidden = hidden
  }
  new IntersectionObserver(([seen]) => {
    isNear = seen !== undefined && (seen.isIntersecting || seen.boundingClientRect.top < 0)
    show()
  }).observe(region)
  return {
    say: (said) => {
      words = said
      // What has just been pressed keeps its words until it is gone.
      if (words) button.textContent = words
      show()
    },
  }
}
