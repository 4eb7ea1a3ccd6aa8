import type { PublishedArticle } from '@/domain/articles/types'
import { outlineOf } from '@/domain/document/document-outline'
import type { HtmlRendering } from '@/domain/exports/html/contract'
import { feedProfile } from '@/domain/exports/html/profiles/feed'
import { renderBlocks, renderNotes } from '@/domain/exports/html/render-blocks'
import type { Translator } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { element, writeMarkup } from '@/platform/markup/markup'

interface Setting {
  /** The essay's own, whole. */
  url: string
  /** The publication's messages, for what stands between the author's words. */
  t: Translator
  language: string
}

/** An essay for programs that know no style of ours: plain HTML, whole addresses, the notes at its end. */
export function essayHtml({ id, standfirst, body, media, cards }: PublishedArticle, { url, t, language }: Setting): string {
  const rendering: HtmlRendering = { profile: feedProfile({ id, url, media, t }), outline: outlineOf(body), cards, t }
  const opening = standfirst ? [element('p', {}, element('em', {}, standfirst))] : []
  const blocks = [...opening, ...renderBlocks(body.content, rendering), ...renderNotes(rendering)]
  // Programs draw their own page around it, which runs the other way.
  const isTurned = directionOf(language) === 'rtl'
  return writeMarkup(isTurned ? [element('div', { lang: language, dir: 'rtl' }, ...blocks)] : blocks)
}
