import { Pagination } from '@/components/ui/pagination'
import { tagPath } from '@/domain/articles/article-path'
import type { TagView } from '@/domain/articles/types'
import { searchPath } from '@/domain/search/search-path'
import type { SearchAnswer } from '@/domain/search/types'
import type { Settings } from '@/domain/settings/schema'
import type { Translator } from '@/i18n/translator-for'
import { FoundList } from './found-list'

interface Props {
  answer: SearchAnswer
  /** What to offer to those whom the answer does not help. */
  elsewhere: readonly TagView[]
  settings: Settings
  t: Translator
}

/** The answer to a question, or what to ask. The reader script replaces the whole of it while somebody types. */
export function SearchAnswerRegion({ answer, elsewhere, settings, t }: Props) {
  const { text, hits, tags, page, pages, total } = answer
  return (
    <div data-region="search">
      {/* Spoken when it changes; so it stands here before there is anything to say. */}
      <p className="verdict" role="status">
        {verdict(answer, t)}
      </p>
      {tags.length > 0 ? <TagLine label={t('search.tagsCalled')} tags={tags} /> : null}
      {hits.length > 0 ? (
        <>
          <FoundList hits={hits} settings={settings} t={t} />
          {page === pages && total > page * hits.length && pages > 1 ? <p className="small">{t('search.onlyFirst')}</p> : null}
          <Pagination
            page={page}
            pages={pages}
            href={(wanted) => searchPath(text, wanted)}
            t={t}
            label={t('search.pages')}
            before={t('search.better')}
            after={t('search.further')}
          />
        </>
      ) : (
        <Elsewhere tags={elsewhere} t={t} />
      )}
    </div>
  )
}

function verdict({ text, total, reading }: SearchAnswer, t: Translator): string {
  if (text === '') return t('search.hint')
  if (total === 0) return t('search.nothing', { text })
  const count = total
  if (reading === 'endings') return t('search.foundEndings', { count })
  return reading === 'all-but-one' ? t('search.foundAllButOne', { count }) : t('search.found', { count, text })
}

function Elsewhere({ tags, t }: { tags: readonly TagView[]; t: Translator }) {
  return (
    <>
      {tags.length > 0 ? <TagLine label={t('search.lookUnder')} tags={tags} /> : null}
      <p className="small">
        <a href="/archive">{t('site.toArchive')}</a>
      </p>
    </>
  )
}

function TagLine({ label, tags }: { label: string; tags: readonly TagView[] }) {
  return (
    <p className="kicker">
      <span>{label}</span>
      {tags.map(({ slug, name }) => (
        <a key={slug} href={tagPath(slug)}>
          {name}
        </a>
      ))}
    </p>
  )
}
