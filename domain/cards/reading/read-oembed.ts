import { Parser } from 'htmlparser2'
import { z } from 'zod'
import { addressIn, type PageFacts, wholeSeconds } from './read-page'
import { most, tidy } from './tidy'

const text = z.string().catch('')
const answerSchema = z.object({
  title: text,
  description: text,
  author_name: text,
  provider_name: text,
  thumbnail_url: text,
  duration: z.unknown().optional(),
  html: text,
})

/** What a provider's oEmbed answer says. Its HTML is never shown: of a post the first paragraph is taken from it, as words. Null: it says nothing. */
export function readOembed(json: string, url: string): PageFacts | null {
  const answer = answerSchema.safeParse(parsed(json))
  if (!answer.success) return null
  const { title, description, author_name, provider_name, thumbnail_url, duration, html } = answer.data
  const facts = {
    title: tidy(title, most.title),
    description: tidy(firstParagraph(html) || description, most.post),
    siteName: tidy(provider_name, most.siteName),
    author: tidy(author_name, most.author),
    seconds: wholeSeconds(duration),
    pictureUrl: addressIn(thumbnail_url, url),
  }
  return facts.title || facts.description ? facts : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function firstParagraph(html: string): string {
  let words = ''
  let state: 'before' | 'in' | 'after' = 'before'
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'p' && state === 'before') state = 'in'
      else if (name === 'br' && state === 'in') words += ' '
    },
    ontext: (text) => {
      if (state === 'in') words += text
    },
    onclosetag: (name) => {
      if (name === 'p' && state === 'in') state = 'after'
    },
  })
  parser.end(html)
  return words
}
