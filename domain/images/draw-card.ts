import type { PublishedArticle } from '@/domain/articles/types'
import { accentOf } from '@/domain/settings/accent'
import type { Settings } from '@/domain/settings/schema'
import { timeInWords } from '@/i18n/dates'
import { wordsOf } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { scriptOf } from '@/platform/language/direction'
import { languageSetting } from '../exports/bindery/language-setting'
import { cardPicture, readCardPicture } from './card-picture'
import { cutTitle } from './cut-title'
import { getDrawing } from './get-image'

/** The card of an essay: the publication's name, its title, its author, and its first picture beside a title that leaves room. */
export function drawEssayCard(article: PublishedArticle, settings: Settings): Promise<Buffer> {
  const picture = cardPicture(article)
  const page = {
    ...card(settings, article.language || settings.language),
    picture,
    head: cutTitle(settings.name, 50),
    aside: timeInWords(article.publishedAt, settings),
    kicker: cutTitle(article.tags[0]?.name ?? '', 60),
    title: cutTitle(article.title, 200),
    standfirst: cutTitle(article.standfirst, 180),
    foot: cutTitle(article.author.name, 50),
  }
  return getDrawing('card', page, () => readCardPicture(picture))
}

/** The card of every other page: the publication itself. */
export function drawPublicationCard(settings: Settings): Promise<Buffer> {
  const { established, language } = settings
  return getDrawing('card', {
    ...card(settings, language),
    picture: null,
    head: '',
    aside: established ? wordsOf(language)('site.established', { year: established }) : '',
    kicker: '',
    title: cutTitle(settings.name, 200),
    standfirst: cutTitle(settings.description || settings.tagline, 180),
    foot: '',
  })
}

function card(settings: Settings, language: string): object {
  const place = new URL(env().PUBLIC_URL).host
  const tall = !['Latn', 'Cyrl', 'Grek'].includes(scriptOf(language))
  return {
    ...languageSetting(language),
    accent: accentOf(settings).light,
    tall,
    publication: { ...languageSetting(settings.language) },
    // Stands for a title whose letters no face has.
    instead: cutTitle(settings.name, 200),
    place,
  }
}
