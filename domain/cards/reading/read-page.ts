import { Parser } from 'htmlparser2'
import type { CardFacts } from '../types'
import { most, tidy } from './tidy'

/** What a page says of itself, and where its picture is. */
export interface PageFacts extends CardFacts {
  pictureUrl: string
}

/** Reads the head of a page. What it names as its own address is not believed. */
export function readPage(html: string, url: string): PageFacts {
  const { metas, title } = headOf(html)
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value?.trim())
  const author = first('article:author', 'author')
  return {
    title: tidy(first('og:title', 'twitter:title') ?? title, most.title),
    description: tidy(first('og:description', 'description', 'twitter:description'), most.post),
    siteName: tidy(first('og:site_name', 'application-name'), most.siteName),
    // Some give the address of a person instead of the name.
    author: author && /^https?:/i.test(author.trim()) ? '' : tidy(author, most.author),
    seconds: wholeSeconds(first('og:video:duration', 'video:duration', 'og:audio:duration', 'music:duration')),
    pictureUrl: addressIn(first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'), url),
  }
}

interface Head {
  metas: Map<string, string>
  title: string
}

/** The first of each name holds. Nothing is run, loaded or kept of the page but these. */
function headOf(html: string): Head {
  const metas = new Map<string, string>()
  let title: string | undefined
  let isTitle = false
  const parser = new Parser({
    onopentag: (name, { property, name: named, content }) => {
      const key = (property ?? named ?? '').trim().toLowerCase()
      if (name === 'meta' && key && content && !metas.has(key)) metas.set(key, content)
      // The first is the page's; drawings have titles of their own.
      isTitle = name === 'title' && title === undefined
    },
    ontext: (text) => {
      if (isTitle) title = (title ?? '') + text
    },
    onclosetag: () => {
      isTitle = false
    },
  })
  parser.end(html)
  return { metas, title: title ?? '' }
}

export function wholeSeconds(value: unknown): number {
  const seconds = Math.round(Number(value))
  return Number.isSafeInteger(seconds) && seconds > 0 && seconds < 1_000_000 ? seconds : 0
}

/** Empty: it leads nowhere that could be asked. */
export function addressIn(href: string | undefined, base: string): string {
  const text = href?.trim() ?? ''
  if (text === '' || !URL.canParse(text, base)) return ''
  const url = new URL(text, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : ''
}
