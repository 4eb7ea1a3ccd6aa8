import { Fragment } from 'react'
import type { InLanguage } from '@/domain/translations/types'
import { languageName } from '@/i18n/language-name'
import type { Translator } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'

/** The essay's other languages, each by the name its readers know. Nothing where there are none. */
export function AlsoIn({ others, t }: { others: readonly InLanguage[]; t: Translator }) {
  if (others.length === 0) return null
  const languages = others.map(({ language, href }, index) => (
    <Fragment key={language}>
      {index > 0 ? ' · ' : null}
      <a href={href} lang={language} dir={directionOf(language)} hrefLang={language} rel="alternate">
        {languageName(language)}
      </a>
    </Fragment>
  ))
  return (
    <span className="also-in">
      <bdi>{t.rich('article.alsoIn', { languages })}</bdi>
    </span>
  )
}
