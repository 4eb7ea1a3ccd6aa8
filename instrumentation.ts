import { recordRenderError } from '@/platform/front/record-render-error'

/** Next calls this once, when the server starts; and while it builds, when there is nothing to do and no database. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next's own variables, which it writes into the bundle; they are no settings.
  const { NEXT_RUNTIME, NEXT_PHASE } = process.env
  if (NEXT_RUNTIME !== 'nodejs' || NEXT_PHASE === 'phase-production-build') return
  const { startWork } = await import('./app/start-work')
  await startWork()
}

export const onRequestError = recordRenderError
