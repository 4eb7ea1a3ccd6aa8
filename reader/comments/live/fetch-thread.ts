import type { Page } from './page'

/** In a storm the server may show a thread that is a moment old. */
const againMs = 1_200

/** This page's thread as it is now; null where it could not be read. One that has none of these comments yet is asked for once more. */
export async function fetchThread(ids: readonly string[], { parseAnswer }: Page): Promise<HTMLElement | null> {
  const read = async () => {
    const response = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' } })
    const answered = response.ok ? await parseAnswer(response) : null
    return answered?.querySelector<HTMLElement>('[data-region="thread"]') ?? null
  }
  const first = await read()
  if (!first || ids.some((id) => has(first, id))) return first
  await new Promise((resolve) => setTimeout(resolve, againMs))
  return read()
}

const has = (region: HTMLElement, id: string) => region.querySelector(`#${CSS.escape(`comment-${id}`)}`) !== null
