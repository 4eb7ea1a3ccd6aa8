import { announce } from '../announce'
import { guarded } from '../guarded'
import { threadRegion } from './page-parts'

/** Likes at once, and takes it back if the server would not have it. Without this, the button sends its form. */
export function likeInPlace(): void {
  document.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement) || button.form?.id !== 'like' || event.defaultPrevented) return
    event.preventDefault()
    guarded(like)(button)
  })
}

/** The server said why not. */
class Refused extends Error {}

async function like(button: HTMLButtonElement): Promise<void> {
  if (button.dataset.busy) return
  button.dataset.busy = '1'
  const before = { liked: button.ariaPressed === 'true', likes: likesOf(button) }
  const liked = !before.liked
  show(button, { liked, likes: Math.max(0, before.likes + (liked ? 1 : -1)) })
  try {
    const response = await fetch(button.formAction, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ undo: !liked }),
    })
    const answer = await response.json()
    if (!response.ok) throw new Refused(answer.message)
    show(button, answer)
  } catch (error) {
    show(button, before)
    complain(button, error instanceof Refused ? error.message : (threadRegion(document)?.dataset.notLiked ?? ''))
  } finally {
    delete button.dataset.busy
  }
}

const likesOf = (button: HTMLButtonElement) => Number(button.dataset.likes ?? 0)

function show(button: HTMLButtonElement, { liked, likes }: { liked: boolean; likes: number }): void {
  button.ariaPressed = String(liked)
  button.dataset.likes = String(likes)
  button.querySelector('span')?.remove()
  if (likes > 0) {
    const count = document.createElement('span')
    count.textContent = ` · ${likes.toLocaleString(document.documentElement.lang)}`
    button.append(count)
  }
}

/** Beside the button, and heard. */
function complain(button: HTMLButtonElement, words: string): void {
  const line = button.closest('.acts')
  line?.querySelector('.error')?.remove()
  const said = document.createElement('span')
  said.className = 'error'
  said.textContent = words
  line?.append(said)
  announce(words)
}
