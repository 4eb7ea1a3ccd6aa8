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
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await forgetAll()
}
