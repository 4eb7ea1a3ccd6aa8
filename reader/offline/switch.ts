import { keep, recall } from '../storage'
import { essaysCache, filesCache } from './names'

const key = 'broadside.offline'

/** Somebody has said that this browser should keep nothing. */
export function keepsNothing(): boolean {
  return recall(key) === 'off'
}

/** Forgets every kept essay and its files. */
export async function forgetAll(): Promise<void> {
  await Promise.all([caches.delete(essaysCache), caches.delete(filesCache)])
}

/** Keeps nothing from now on, the worker included, or keeps again. */
export async function keepNothing(nothing: boolean): Promise<void> {
  keep(key, nothing ? 'off' : '')
  if (!nothing) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  // The worker that shows notifications stays: it was asked for by itself.
  const notifies = async ({ pushManager }: ServiceWorkerRegistration) => (await pushManager?.getSubscription()) != null
  await Promise.all(registrations.map(async (registration) => (await notifies(registration)) || registration.unregister()))
  await forgetAll()
}
