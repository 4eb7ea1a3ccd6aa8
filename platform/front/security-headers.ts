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

export interface SecurityHeadersOptions {
  policy: string
  /** True where the publication's own address is https. */
  secure: boolean
  /** True for what other sites may show: pictures in a feed reader. */
  shareable?: boolean
}

/** The headers that every answer carries, in the flat form of `writeHead`. */
export function securityHeaders({ policy, secure, shareable = false }: SecurityHeadersOptions): string[] {
  const headers = ['Content-Security-Policy', policy]
  for (const [name, value] of constant) headers.push(name, value)
  headers.push('Cross-Origin-Resource-Policy', shareable ? 'cross-origin' : 'same-origin')
  if (secure) headers.push('Strict-Transport-Security', 'max-age=31536000')
  return headers
}
