import type { EmbedNode } from '@/domain/document/document'
import { type Embed, embedOf } from '@/domain/document/embeds/registry'
import type { MediaView } from '@/domain/media/types'
import type { Translator } from '@/i18n/translator-for'
import { type Cards, unknownCard } from './types'

/** A card as it is shown anywhere: what the address tells, what was read there, and above both what the author calls it. */
export interface ShownCard extends Embed {
  /** Never empty: the author's, its own, or the host. */
  title: string
  description: string
  author: string
  /** “12:05”; empty: not said. */
  duration: string
  /** The same as machines read it. */
  isoDuration: string
  picture: MediaView | null
}

export function shownCard({ attrs }: EmbedNode, cards: Cards): ShownCard {
  const embed = embedOf(attrs.url)
  const { title, description, author, siteName, seconds, picture } = cards[attrs.url] ?? unknownCard
  return {
    ...embed,
    site: embed.site === embed.host && siteName ? siteName : embed.site,
    title: attrs.title || (embed.kind === 'post' ? author || title : title) || embed.host,
    description: description === title ? '' : description,
    author: embed.kind === 'post' && !attrs.title ? '' : author,
    duration: seconds > 0 ? clock(seconds) : '',
    isoDuration: `PT${seconds}S`,
    picture: embed.kind === 'post' ? null : picture,
  }
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

const kindWords = {
  video: 'article.embedVideo',
  audio: 'article.embedAudio',
  post: 'article.embedPost',
  link: 'article.embedLink',
} as const

/** “Video · YouTube”. */
export function cardLabel({ kind, site, duration }: ShownCard, t: Translator): string {
  return [t(kindWords[kind]), site, duration].filter(Boolean).join(' · ')
}
