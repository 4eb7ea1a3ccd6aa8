import { element } from './comments/page-parts'

/** Puts the player into the face of its card when its reader asks for it, and not a moment before. */
export function playInPlace(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-play]') : null
    const face = button?.closest('.embed-face')
    const { play, title } = button?.dataset ?? {}
    if (!face || !play || !title) return
    const frame = element('iframe', '')
    frame.title = title
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    // No way out of the frame but a window that the reader opens; a player needs its own origin to know its settings.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation')
    frame.referrerPolicy = 'strict-origin'
    frame.src = play
    face.replaceChildren(frame)
    face.classList.add('playing')
    frame.focus({ preventScroll: true })
  })
}
