import { answerOffline } from './answer-offline'
import { tellOfChangedPush } from './changed-push'
import { essaysCache, filesCache, isEssay, isFile, isPrivate, type KeepRequest, pushCache } from './names'
import { keepOfflinePage, saveEssay } from './save-essay'
import { showPushes } from './show-push'
import type { AskEvent, WorkerScope } from './worker-scope'

// The worker behind the readers' pages: who is connected always sees what is newest, who is not sees the essays that they
// have opened. It answers in place of the server only where the server does not.
const worker = self as unknown as WorkerScope

worker.addEventListener('install', (event) => event.waitUntil(keepOfflinePage().then(() => worker.skipWaiting())))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== worker.location.origin) return
  if (event.request.mode === 'navigate') {
    if (!isPrivate(pathname)) event.respondWith(networkFirst(event, pathname))
  } else if (isFile(pathname)) event.respondWith(keptFirst(event.request))
})

showPushes(worker)
tellOfChangedPush(worker)

// One at a time: two that tidy up together would drop each other's files.
let keeping: Promise<unknown> = Promise.resolve()
worker.addEventListener('message', (event) => {
  const asked = event.data as KeepRequest
  if (!isEssay(asked.path)) return
  keeping = keeping.then(() => saveEssay(asked, worker.location.origin)).catch(() => {})
  event.waitUntil(keeping)
})

async function takeOver(): Promise<void> {
  const names = await caches.keys()
  const used = [essaysCache, filesCache, pushCache]
  const old = names.filter((name) => name.startsWith('broadside-') && !used.includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
  // The page is asked for while the worker is still waking up.
  await worker.registration.navigationPreload?.enable()
  await worker.clients.claim()
}

async function networkFirst(event: AskEvent, path: string): Promise<Response> {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch {
    return answerOffline(path)
  }
}

async function keptFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { cacheName: filesCache, ignoreVary: true })
  return kept ?? fetch(request)
}
