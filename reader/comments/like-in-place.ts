import { announce } from '../announce'
import { guarded } from '../guarded'
import { offerLikes, showLikes } from './dress-comments'
import { threadRegion } from './page-parts'

/** Likes at once, and takes it back if the server would not have it. Without this, liking is under More. */
export function likeInPlace(): void {
  guarded(offerLikes)(document)
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.acts > button.like') : null
    if (button) guarded(like)(button)
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
    const id = button.closest('li')?.id.replace('comment-', '')
    const response = await fetch(`/api/comments/${id}/like`, {
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
  showLikes(button, likes)
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
