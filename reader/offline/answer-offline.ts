import { essaysCache, filesCache, offlinePath, savedAt } from './names'

/** What is shown without a connection: the kept copy, which says that it is one, or the page that lists what is kept. */
export async function answerOffline(path: string): Promise<Response> {
  const [essay, page] = await Promise.all([
    caches.match(path, { cacheName: essaysCache, ignoreVary: true }),
    caches.match(offlinePath, { cacheName: filesCache, ignoreVary: true }),
  ])
  if (!essay) return page ?? Response.error()
  const html = await essay.text()
  const note = noteIn((await page?.clone().text()) ?? '', new Date(Number(essay.headers.get(savedAt))))
  return new Response(
    html.replace(/(<main\b[^>]*>)/, (main) => main + note),
    { headers: essay.headers },
  )
}

/** The note that the server wrote into its page for this, in the publication's language, with the time filled in. */
function noteIn(page: string, at: Date): string {
  const note = /<template id="kept-copy">(.*?)<\/template>/s.exec(page)?.[1] ?? ''
  const language = /<html[^>]*\slang="([\w-]+)"/.exec(page)?.[1] ?? 'en'
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at)
  return note.replace('{time}', () => `<time datetime="${at.toISOString()}">${time}</time>`)
}
