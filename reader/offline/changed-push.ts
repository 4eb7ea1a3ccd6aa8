import { rememberedPush, rememberPush } from './remembered-push'
import type { PushChangeEvent, WorkerScope } from './worker-scope'

/** Tells the publication how this browser is written to from now on, when its push service has changed that. */
export function tellOfChangedPush(worker: WorkerScope): void {
  worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(tell(worker, event)))
}

async function tell(worker: WorkerScope, { oldSubscription, newSubscription }: PushChangeEvent): Promise<void> {
  const old = oldSubscription ? JSON.stringify(oldSubscription) : await rememberedPush()
  if (!old) return
  const subscription = JSON.stringify(newSubscription ?? (await subscribeAgain(worker)))
  const answer = await fetch('/api/follows/push/change', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ old, subscription }),
  })
  // What was not taken is told by the old name again, if there is another change.
  if (answer.ok) await rememberPush(subscription)
}

async function subscribeAgain({ registration }: WorkerScope): Promise<PushSubscription> {
  const { key } = await (await fetch('/api/push')).json()
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}
