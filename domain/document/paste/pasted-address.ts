import { markSchema } from '../document-inline'

/** Pages that only lead on, and the parameter that says where. */
const middlemen: readonly { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^l[m]?\.(facebook|instagram|messenger)\.com$/, path: /^\/(l\.php)?$/, parameters: ['u'] },
  { host: /^(www\.)?facebook\.com$/, path: /^\/(l|flx\/warn)(\.php)?\/?$/, parameters: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(safety\/go|redir\/redirect)/, parameters: ['url'] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^(out|www)\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
]

/**
 * The address of a pasted link as the essay may store it: blanks written as addresses write them, `//host` made whole, middlemen left
 * out, our own pages by their path. Undefined for what no reader could follow.
 */
export function pastedAddress(href: string, origin = ''): string | undefined {
  const address = led(whole(href))
  const own = origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
  // A place on a page that stays behind.
  if (own.startsWith('#')) return undefined
  const mark = markSchema.safeParse({ type: 'link', attrs: { href: own } })
  return mark.success && mark.data.type === 'link' ? mark.data.attrs.href : undefined
}

function whole(href: string): string {
  const trimmed = href.replace(/[\t\r\n]+/g, '').trim()
  const complete = trimmed.startsWith('//') ? `https:${trimmed}` : /^www\.[^\s/]+\.\S/i.test(trimmed) ? `https://${trimmed}` : trimmed
  return complete.replace(/\s/gu, (blank) => encodeURIComponent(blank)).replace(/\p{Cc}/gu, '')
}

/** Where an address leads once every middleman has led on. */
function led(address: string): string {
  let at = address
  for (let steps = 0; steps < 5; steps++) {
    const next = nextOf(at)
    if (!next) return at
    at = next
  }
  return at
}

function nextOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { hostname, pathname, searchParams } = new URL(address)
  const middleman = middlemen.find(({ host, path }) => host.test(hostname) && path.test(pathname))
  const told = middleman ? middleman.parameters.map((name) => searchParams.get(name) ?? '') : ledBySubstack(hostname, pathname)
  return told.map(whole).find((value) => /^(https?:\/\/|mailto:)/i.test(value))
}

/** Substack's middleman carries the address in a token of its path. The kind that carries a number instead stays as it is. */
function ledBySubstack(hostname: string, pathname: string): string[] {
  const token = /(^|\.)substack\.com$/.test(hostname) ? /^\/redirect\/\d+\/(eyJ[\w-]+)/.exec(pathname)?.[1] : undefined
  if (!token) return []
  try {
    const payload: unknown = JSON.parse(atob(token.replaceAll('-', '+').replaceAll('_', '/')))
    return Object.values(payload ?? {}).filter((value) => typeof value === 'string')
  } catch {
    return []
  }
}
