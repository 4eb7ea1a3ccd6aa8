/** What the server sends by push: domain/notifications/channels/push/push-text.ts. */
export interface PushText {
  title: string
  body: string
  path: string
  tag: string
  lang: string
  dir: 'ltr' | 'rtl'
}

/** The part of a service worker's world that ours uses; the types of pages do not know it. */
export interface WorkerScope {
  readonly registration: {
    navigationPreload?: { enable(): Promise<void> }
    showNotification(title: string, options: NotificationOptions): Promise<void>
    readonly pushManager: PushManager
  }
  readonly clients: { claim(): Promise<void>; openWindow(url: string): Promise<unknown> }
  readonly location: Location
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', hear: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', hear: (event: AskEvent) => void): void
  addEventListener(type: 'push', hear: (event: PushEvent) => void): void
  addEventListener(type: 'pushsubscriptionchange', hear: (event: PushChangeEvent) => void): void
  addEventListener(type: 'notificationclick', hear: (event: ClickEvent) => void): void
  addEventListener(type: 'message', hear: (event: MessageEvent & LifeEvent) => void): void
}

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface PushEvent extends LifeEvent {
  readonly data: { json(): PushText }
}

/** Browsers leave out either, or both. */
export interface PushChangeEvent extends LifeEvent {
  readonly oldSubscription?: PushSubscription | null
  readonly newSubscription?: PushSubscription | null
}

export interface ClickEvent extends LifeEvent {
  readonly notification: { readonly data: string; close(): void }
}

export interface AskEvent extends LifeEvent {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
