import type { Env } from '../env/env'

/** What the operator's environment means to the front. */
export interface FrontSettings {
  /** The publication's own origin, and whether the operator said so. */
  publicUrl: string
  publicUrlIsSet: boolean
  /** Whether the hosts under the publication's own are to be asked for by https too, and browsers may be told so in advance. */
  hstsSubdomains: 'off' | 'on' | 'preload'
  trustedProxies: number
  uploadMaxBytes: number
  documentMemoryBytes: number
  /** Next's development server behind the front: nothing is cached, the admin may evaluate code. */
  dev: boolean
  /** Other origins that a page's form may lead to: the sign-in providers'. */
  formTargets: readonly string[]
  /** Whose players a document may open in a frame when its reader asks. */
  frameOrigins: readonly string[]
  /** How long a render may take until its first byte. */
  renderTimeoutMs: number
}

export function frontSettings(env: Env, dev: boolean, frameOrigins: readonly string[] = []): FrontSettings {
  const formTargets: string[] = []
  if (env.GITHUB_ID) formTargets.push('https://github.com')
  if (env.GOOGLE_ID) formTargets.push('https://accounts.google.com')
  return {
    publicUrl: env.PUBLIC_URL,
    publicUrlIsSet: env.publicUrlIsSet,
    hstsSubdomains: env.HSTS_SUBDOMAINS,
    trustedProxies: env.TRUSTED_PROXIES,
    uploadMaxBytes: env.UPLOAD_MAX_BYTES,
    documentMemoryBytes: env.DOCUMENT_MEMORY_BYTES,
    dev,
    formTargets,
    frameOrigins,
    // In development the first render of a page compiles it.
    renderTimeoutMs: dev ? 300_000 : 30_000,
  }
}
