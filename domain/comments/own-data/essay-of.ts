import { env } from '@/platform/env/env'

/** As readers see it: what its author has changed since is nobody's yet. */
export const essayColumns = { select: { slug: true, published: { select: { title: true } } } } as const

/** An essay as the file names it. */
export function essayOf({ slug, published }: { slug: string; published: { title: string } | null }): { title: string; address: string } {
  return { title: published?.title ?? '', address: `${env().PUBLIC_URL}/p/${encodeURIComponent(slug)}` }
}
