import { registerWorker } from '../trusted'
import { isFile } from './names'
import { keepsNothing } from './switch'

/** Has the essay on this page kept for hours without a connection, once it is read and the page is at rest. */
export async function askToSave(): Promise<void> {
  if (!('serviceWorker' in navigator) || keepsNothing()) return
  const title = document.querySelector('.essay > article h1')?.textContent
  if (!title) return
  await whenSeen()
  await registerWorker()
  const { active } = await navigator.serviceWorker.ready
  const ask = () => active?.postMessage({ path: location.pathname, title, files: filesOfPage() })
  ask()
  // Pictures further down have come by then.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && ask(), { once: true })
}

/** A page that was made ready in advance has not been opened yet. */
async function whenSeen(): Promise<void> {
  if ('prerendering' in document && document.prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }))
  }
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
}

function filesOfPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  return [...new Set(loaded)].filter((name) => isFile(new URL(name).pathname))
}
