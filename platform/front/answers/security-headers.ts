const constant = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const

/** Where browsers say what a policy kept them from, and the name by which policies speak of it. */
export const reportPath = '/api/policy-reports'
export const reportGroup = 'policy'

export interface SecurityHeadersOptions {
  policy: string
  /** The value of Strict-Transport-Security; undefined where the publication is not under https. */
  hsts: string | undefined
  /** True for what other sites may show: pictures in a feed reader. */
  shareable?: boolean
  /** True for pages in which nothing of other sites is ever shown: no player, no picture. */
  alone?: boolean
}

/** The headers that every answer carries, in the flat form of `writeHead`. */
export function securityHeaders({ policy, hsts, shareable = false, alone = false }: SecurityHeadersOptions): string[] {
  const headers = ['Content-Security-Policy', policy]
  for (const [name, value] of constant) headers.push(name, value)
  headers.push('Cross-Origin-Resource-Policy', shareable ? 'cross-origin' : 'same-origin')
  if (alone) headers.push('Cross-Origin-Embedder-Policy', 'require-corp')
  if (policy.includes(`report-to ${reportGroup}`)) headers.push('Reporting-Endpoints', `${reportGroup}="${reportPath}"`)
  if (hsts !== undefined) headers.push('Strict-Transport-Security', hsts)
  return headers
}

const twoYears = 63_072_000

/** For how long browsers keep to https, and whether for the hosts under ours too: which may belong to somebody else, so the operator says. */
export function hstsOf({ publicUrl, hstsSubdomains }: { publicUrl: string; hstsSubdomains: 'off' | 'on' | 'preload' }): string | undefined {
  if (!publicUrl.startsWith('https:')) return undefined
  const more = { off: '', on: '; includeSubDomains', preload: '; includeSubDomains; preload' }[hstsSubdomains]
  return `max-age=${twoYears}${more}`
}
