import { markSchema } from '@/domain/document/document-inline'

/** An address as typed, made whole where only its beginning was left out. Undefined: no reader could follow it. */
export function checkHref(typed: string): string | undefined {
  const trimmed = typed.trim()
  const candidate = completed(trimmed)
  return trimmed && isSafeHref(candidate) ? candidate : undefined
}

/** True if the essay may store this address as it stands. */
export function isSafeHref(href: string): boolean {
  return markSchema.safeParse({ type: 'link', attrs: { href } }).success
}

function completed(text: string): string {
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  if (/^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(text)) return `https://${text}`
  return text
}
