import type { FrontSettings } from '../front-settings'
import { documentPolicy, inertPolicy } from './content-security-policy'
import { hstsOf, securityHeaders } from './security-headers'
import { speculationRulesPath } from './speculation-rules'

/** The constant headers of each kind of answer. */
export interface PageHeaders {
  document: readonly string[]
  /** Documents that are no pages: feeds, the site map, drawn pictures. Other sites' programs may read them. */
  data: readonly string[]
  /** For a document's address that was answered by something else than the document: not found, moved. */
  once: readonly string[]
  page: readonly string[]
  api: readonly string[]
  media: readonly string[]
}

export function pageHeaders(settings: FrontSettings): PageHeaders {
  const { formTargets, frameOrigins } = settings
  const hsts = hstsOf(settings)
  const document = securityHeaders({ policy: documentPolicy([], frameOrigins), hsts })
  // Kept by browsers, but asked for again each time: a change shows at once, an unchanged page costs 304.
  const revalidate = ['Cache-Control', 'no-cache']
  return {
    document: [...document, ...revalidate, 'Speculation-Rules', `"${speculationRulesPath}"`],
    data: [...securityHeaders({ policy: inertPolicy, hsts, shareable: true }), 'Access-Control-Allow-Origin', '*', ...revalidate],
    once: [...document, ...revalidate],
    page: [...securityHeaders({ policy: documentPolicy(formTargets, frameOrigins), hsts }), 'Cache-Control', 'private, no-store'],
    api: securityHeaders({ policy: inertPolicy, hsts }),
    media: securityHeaders({ policy: inertPolicy, hsts, shareable: true }),
  }
}
