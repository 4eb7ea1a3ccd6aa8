import { Button } from '@/components/ui/button'
import { queryMaxLength } from '@/domain/search/read-query'
import type { Translator } from '@/i18n/translator-for'

/** The one question. The reader script asks it while it is typed. */
export function SearchForm({ text, t }: { text: string; t: Translator }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than the browsers that are read with here
    <form className="ask" role="search" action="/search" data-enhance="search">
      <label htmlFor="q">{t('search.label')}</label>
      <input
        className="input"
        type="search"
        id="q"
        name="q"
        defaultValue={text}
        maxLength={queryMaxLength}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: who comes to this page with no question has come to type one
        autoFocus={text === ''}
      />
      <Button>{t('search.button')}</Button>
    </form>
  )
}
