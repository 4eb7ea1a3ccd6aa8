import { element } from '../comments/page-parts'
import { essaysCache, keptTitle, offlinePath, savedAt } from './names'
import { forgetAll, keepNothing, keepsNothing } from './switch'

/** Fills the page of kept essays, wherever the worker has shown it. */
export async function showSaved(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-kept]')
  if (!page || !('caches' in window) || !('serviceWorker' in navigator)) return
  part(page, 'unreachable').hidden = location.pathname === offlinePath
  for (const button of page.querySelectorAll('button')) button.addEventListener('click', () => press(page, button.value))
  await draw(page)
}

async function press(page: HTMLElement, value: string): Promise<void> {
  if (value === 'forget') await forgetAll()
  else await keepNothing(value === 'off')
  await draw(page)
}

interface Kept {
  path: string
  title: string
  at: Date
}

async function draw(page: HTMLElement): Promise<void> {
  const kept = await listKept()
  const off = keepsNothing()
  const show = (name: string, shown: boolean) => {
    part(page, name).hidden = !shown
  }
  show('plain', false)
  show('live', true)
  show('none', kept.length === 0 && !off)
  show('off', off)
  show('list', kept.length > 0)
  show('forget', kept.length > 0)
  show('switch-off', !off)
  show('switch-on', off)
  part(page, 'list').replaceChildren(...kept.map(row))
}

const part = (page: HTMLElement, name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? element('p', '')

async function listKept(): Promise<Kept[]> {
  if (!(await caches.has(essaysCache))) return []
  const essays = await caches.open(essaysCache)
  const kept = await Promise.all(
    (await essays.keys()).map(async (request) => {
      const headers = (await essays.match(request))?.headers
      const path = new URL(request.url).pathname
      return { path, title: decodeURIComponent(headers?.get(keptTitle) ?? '') || path, at: new Date(Number(headers?.get(savedAt))) }
    }),
  )
  return kept.sort((one, other) => other.at.getTime() - one.at.getTime())
}

function row({ path, title, at }: Kept): HTMLElement {
  const made = element('li', '')
  const link = element('a', '', title)
  link.href = path
  const time = element('time', 'small', new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'long' }).format(at))
  time.dateTime = at.toISOString()
  made.append(link, ' ', time)
  return made
}
