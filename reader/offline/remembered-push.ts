import { pushCache, pushPath } from './names'

/** Keeps how this browser is written to, where its worker finds it: some browsers do not say what a subscription was once it has changed. */
export async function rememberPush(subscription: string): Promise<void> {
  const cache = await caches.open(pushCache)
  await cache.put(pushPath, new Response(subscription))
}

/** What was kept; empty where nothing was. */
export async function rememberedPush(): Promise<string> {
  const cache = await caches.open(pushCache)
  return (await cache.match(pushPath))?.text() ?? ''
}
