/** The part of a service worker's world that ours uses; the types of pages do not know it. */
export interface WorkerScope {
  readonly registration: { navigationPreload?: { enable(): Promise<void> } }
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', hear: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', hear: (event: AskEvent) => void): void
  addEventListener(type: 'message', hear: (event: MessageEvent & LifeEvent) => void): void
}

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface AskEvent extends LifeEvent {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
