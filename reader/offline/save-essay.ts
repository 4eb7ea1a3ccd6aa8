import { essaysCache, filesCache, isFile, type KeepRequest, keptTitle, mostEssays, offlinePath, savedAt, savedFiles } from './names'

/** Keeps an essay as everybody sees it, with what it is shown with, and lets go of the one opened longest ago. */
export async function saveEssay({ path, title, files }: KeepRequest, origin: string): Promise<void> {
  // What the browser has just been given is in its own store: nothing is asked for twice.
  const answer = await fetch(path, { cache: 'force-cache' })
  if (!answer.ok || answer.redirected || !isPage(answer)) return
  const paths = files.flatMap((file) => pathOf(file, origin))
  await keepFiles(paths)
  const headers = new Headers(answer.headers)
  headers.set(savedAt, String(Date.now()))
  headers.set(keptTitle, encodeURIComponent(title.slice(0, 300)))
  headers.set(savedFiles, JSON.stringify(paths))
  const essays = await caches.open(essaysCache)
  await essays.put(path, new Response(await answer.text(), { headers: plain(headers) }))
  await tidy(essays)
}

/** Keeps the page that stands for what cannot be reached. */
export async function keepOfflinePage(): Promise<void> {
  const answer = await fetch(offlinePath, { cache: 'no-cache' })
  if (!answer.ok || answer.redirected || !isPage(answer)) return
  const html = await answer.text()
  const files = [...html.matchAll(/\s(?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path).filter(isFile)
  await keepFiles(files)
  const headers = new Headers(answer.headers)
  headers.set(savedFiles, JSON.stringify(files))
  const cache = await caches.open(filesCache)
  await cache.put(offlinePath, new Response(html, { headers: plain(headers) }))
}

const isPage = (answer: Response) => answer.headers.get('content-type')?.startsWith('text/html') === true

// The text is kept unpacked.
function plain(headers: Headers): Headers {
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return headers
}

function pathOf(address: string, origin: string): string[] {
  const url = new URL(address, origin)
  return url.origin === origin && isFile(url.pathname) ? [url.pathname] : []
}

async function keepFiles(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(filesCache)
  const keep = async (path: string) => {
    if (await cache.match(path, { ignoreVary: true })) return
    const answer = await fetch(path, { cache: 'force-cache' })
    if (answer.ok) await cache.put(path, answer)
  }
  // A picture that cannot be kept must not lose the words.
  await Promise.all(paths.map((path) => keep(path).catch(() => {})))
}

async function tidy(essays: Cache): Promise<void> {
  const kept = await Promise.all(
    (await essays.keys()).map(async (request) => ({ request, headers: (await essays.match(request))?.headers })),
  )
  const at = ({ headers }: (typeof kept)[number]) => Number(headers?.get(savedAt))
  kept.sort((one, other) => at(other) - at(one))
  await Promise.all(kept.slice(mostEssays).map(({ request }) => essays.delete(request)))
  const files = await caches.open(filesCache)
  const page = await files.match(offlinePath)
  const needed = new Set([...kept.slice(0, mostEssays).map(({ headers }) => headers), page?.headers].flatMap(filesOf))
  for (const request of await files.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname !== offlinePath && !needed.has(pathname)) await files.delete(request)
  }
}

function filesOf(headers: Headers | undefined): string[] {
  return JSON.parse(headers?.get(savedFiles) ?? '[]')
}
