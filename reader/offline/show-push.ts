import type { WorkerScope } from './worker-scope'

/** Shows who has written, and leads there when it is pressed. A push that shows nothing would cost the publication the browser's leave. */
export function showPushes(worker: WorkerScope): void {
  worker.addEventListener('push', (event) => {
    const { title, path, ...shown } = event.data.json()
    event.waitUntil(worker.registration.showNotification(title, { ...shown, data: path }))
  })
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(worker.clients.openWindow(new URL(event.notification.data, worker.location.origin).href))
  })
}
