import { element } from '../comments/page-parts'
import { guarded } from '../guarded'
import { forgetAll, keepsNothing } from '../offline/switch'
import { load } from '../on-demand/load'
import { registerWorker } from '../trusted'

/** Has the browser asked whether it may notify, once somebody has pressed what says so: a button of its own, or the box under a comment. */
export function notifyOnRequest(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.dataset.push) return
    const field = form.elements.namedItem('subscription')
    if (!(field instanceof HTMLInputElement) || field.value) return
    event.preventDefault()
    guarded(async () => {
      field.value = await subscribed(form)
      if (field.value) form.requestSubmit()
    })()
  })
  document.addEventListener('change', ({ target: box }) => {
    if (!(box instanceof HTMLInputElement) || !box.dataset.push || !box.checked || box.value) return
    // Ticked when it is true.
    box.checked = false
    guarded(async () => {
      box.value = await subscribed(box)
      box.checked = box.value !== ''
    })()
  })
}

/** How this browser is written to, as text; empty where it will not be. */
async function subscribed(by: HTMLElement): Promise<string> {
  // Before anything is loaded: some browsers ask only while the press still counts.
  const asked = 'PushManager' in window && 'Notification' in window ? Notification.requestPermission() : 'unknown'
  const { subscribe } = await load('push')
  return subscribe(by, asked, { element, registerWorker, keepsNothing, forgetAll })
}
