import type { PublishedArticle } from '@/domain/articles/types'
import { accentOf } from '@/domain/settings/accent'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { scriptOf } from '@/platform/language/direction'
import { languageSetting } from '@/platform/typesetting/language-setting'
import { type ArticlePicture, articlePicture, readArticlePicture } from './article-picture'
import { cutTitle } from './cut-title'
import { getImage } from './get-image'
import { renderImage } from './render-image'
import { withoutMissing } from './without-missing'

const picturesColours = 256
const textColours = 64

/** An article's image: the publication's name, its title, its author, and its first picture beside a title that leaves room. */
export function renderArticleImage(article: PublishedArticle, settings: Settings): Promise<Buffer> {
  const page = {
    ...common(settings, article.language || settings.language),
    picture: articlePicture(article),
    head: cutTitle(settings.name, 50),
    aside: formatDate(article.publishedAt, settings),
    kicker: cutTitle(article.tags[0]?.name ?? '', 60),
    title: cutTitle(article.title, 200),
    standfirst: cutTitle(article.standfirst, 180),
    foot: cutTitle(article.author.name, 50),
  }
  return getPageImage(page)
}

/** The image of every other page: the publication itself. */
export function renderPublicationImage(settings: Settings): Promise<Buffer> {
  const { established, language } = settings
  return getPageImage({
    ...common(settings, language),
    picture: null,
    head: '',
    aside: established ? translatorFor(language)('site.established', { year: established }) : '',
    kicker: '',
    title: cutTitle(settings.name, 200),
    standfirst: cutTitle(settings.description || settings.tagline, 180),
    foot: '',
  })
}

type Page = ReturnType<typeof common> &
  Record<'head' | 'aside' | 'kicker' | 'title' | 'standfirst' | 'foot', string> & { picture: ArticlePicture | null }

function getPageImage(page: Page): Promise<Buffer> {
  return getImage({ template: 'open-graph-image', page }, async () => {
    // A picture whose file is gone is left out.
    const files = await readArticlePicture(page.picture)
    const picture = files.length > 0 ? page.picture : null
    return renderImage({
      template: 'open-graph-image.typ',
      page: { ...page, picture },
      width: 1200,
      colours: picture ? picturesColours : textColours,
      files,
      without: withoutMissing,
    })
  })
}

function common(settings: Settings, language: string) {
  const place = new URL(env().PUBLIC_URL).host
  const tall = !['Latn', 'Cyrl', 'Grek'].includes(scriptOf(language))
  return {
    ...languageSetting(language),
    accent: accentOf(settings).light,
    tall,
    publication: { ...languageSetting(settings.language) },
    // Stands for a title whose characters no font has.
    instead: cutTitle(settings.name, 200),
    place,
  }
}
