import { writtenAt } from '@/domain/comments/written-at'

/** Says to programs when a comment was written, where the document leaves it out because the id of the comment tells it. */
export function tellTimes(within: ParentNode): void {
  for (const words of within.querySelectorAll('.who > .when')) {
    const at = writtenAt(words.closest('li')?.id.replace('comment-', '') ?? '')
    if (!at) continue
    const time = document.createElement('time')
    time.dateTime = new Date(at).toISOString()
    time.textContent = words.textContent
    words.replaceWith(time)
  }
}
