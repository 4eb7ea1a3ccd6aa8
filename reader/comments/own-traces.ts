import { threadRegion } from './page-parts'

const mayHaveTraces = /(?:^|;\s*)broadside\.(?:in|part)=1/

/** Whether this browser has taken part here, or somebody is signed in. Of whoever only reads nothing is kept, not even by themselves. */
export const hasTakenPart = () => mayHaveTraces.test(document.cookie)

interface Traces {
  liked: string[]
  own: string[]
}

/** Marks what this visitor liked and wrote. Asks only where a readable cookie says that there may be some. */
export async function showOwnTraces(): Promise<void> {
  const region = threadRegion(document)
  if (!region || !hasTakenPart()) return
  const response = await fetch(`/api/articles/${region.dataset.article}/mine`, { headers: { accept: 'application/json' } })
  if (response.ok) mark(region, await response.json())
}

function mark(region: HTMLElement, { liked, own }: Traces): void {
  const items = (ids: string[]) => ids.map((id) => document.getElementById(`comment-${id}`)).filter((item) => item && region.contains(item))
  for (const item of items(own)) item?.classList.add('own')
  for (const item of items(liked)) likeButton(item)?.setAttribute('aria-pressed', 'true')
}

/** The button of a comment itself, not of a reply under it. */
export function likeButton(item: Element | null): HTMLButtonElement | null {
  return item?.querySelector<HTMLButtonElement>(':scope > article > .acts > button.like') ?? null
}
