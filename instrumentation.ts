import type { recordRenderError } from '@/platform/front/next/record-render-error'

let record: typeof recordRenderError | undefined

/** Next calls this once, when the server starts; and while it builds, when there is nothing to do and no database. */
export async function register(): Promise<void> {
  // Written out in full: Next replaces these very words when it builds, and leaves what follows out of its other runtime.
  // biome-ignore lint/style/noProcessEnv: Next's own constant, no setting.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    record = (await import('@/platform/front/next/record-render-error')).recordRenderError
    // biome-ignore lint/style/noProcessEnv: set by Next itself while it builds.
    if (process.env.NEXT_PHASE === 'phase-production-build') return
    const { startWork } = await import('./app/start-work')
    await startWork()
  }
}

/** Next hands over what a render threw; the front answers by it. */
export function onRequestError(...thrown: Parameters<typeof recordRenderError>): void {
  record?.(...thrown)
}
