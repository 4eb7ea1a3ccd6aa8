import { rememberPush } from '../offline/remembered-push'

interface Page {
  element: typeof import('../comments/page-parts').element
  registerWorker: typeof import('../trusted').registerWorker
  keepsNothing: typeof import('../offline/switch').keepsNothing
  forgetAll: typeof import('../offline/switch').forgetAll
}

type Asked = string | Promise<string>

/** Subscribes this browser, once its reader has agreed, and says beside what was pressed why not, where it will not be. */
export async function subscribe(by: HTMLElement, asked: Asked, page: Page): Promise<string> {
  const says: Record<string, string> = JSON.parse(by.dataset.push ?? '{}')
  const place = by.closest('label') ?? by
  place.querySelector('[role="alert"]')?.remove()
  const refuse = (text = '') => {
    const alert = page.element('span', 'error', text)
    alert.role = 'alert'
    place.append(alert)
    return ''
  }
  if ((await asked) === 'denied' || (await asked) === 'default') return refuse(says.denied)
  try {
    if ((await asked) !== 'granted') return refuse(says.failed)
    const text = JSON.stringify(await subscription(page))
    await rememberPush(text)
    return text
  } catch {
    return refuse(says.failed)
  }
}

async function subscription({ registerWorker, keepsNothing, forgetAll }: Page): Promise<PushSubscription> {
  await registerWorker()
  const { pushManager } = await navigator.serviceWorker.ready
  // Who wants nothing kept for hours without a connection still gets the worker, since it is what shows notifications.
  if (keepsNothing()) await forgetAll()
  const { key } = await (await fetch('/api/push')).json()
  const known = await pushManager.getSubscription()
  if (known && keyOf(known) === key) return known
  // Made with a key that the publication no longer has.
  await known?.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
