import { Pagination } from '@/components/ui/pagination'
import { tagPath } from '@/domain/articles/article-path'
import type { TagView } from '@/domain/articles/types'
import { searchPath } from '@/domain/search/search-path'
import type { SearchAnswer } from '@/domain/search/types'
import type { Settings } from '@/domain/settings/schema'
import type { Words } from '@/i18n/translator-for'
import { FoundList } from './found-list'

interface Props {
  answer: SearchAnswer
  /** What to offer to those whom the answer does not help. */
  elsewhere: readonly TagView[]
  settings: Settings
  words: Words
}

/** The answer to a question, or what to ask. The reader script replaces the whole of it while somebody types. */
export function SearchAnswerRegion({ answer, elsewhere, settings, words }: Props) {
  const { text, hits, tags, page, pages, total } = answer
  return (
    <div data-region="search">
      {/* Spoken when it changes; so it stands here before there is anything to say. */}
      <p className="verdict" role="status">
        {verdict(answer, words)}
      </p>
      {tags.length > 0 ? <TagLine label={words('search.tagsCalled')} tags={tags} /> : null}
      {hits.length > 0 ? (
        <>
          <FoundList hits={hits} settings={settings} words={words} />
          {page === pages && total > page * hits.length && pages > 1 ? <p className="small">{words('search.onlyFirst')}</p> : null}
          <Pagination
            page={page}
            pages={pages}
            href={(wanted) => searchPath(text, wanted)}
            words={words}
            label={words('search.pages')}
            before={words('search.better')}
            after={words('search.further')}
          />
        </>
      ) : (
        <Elsewhere tags={elsewhere} words={words} />
      )}
    </div>
  )
}

function verdict({ text, total, reading }: SearchAnswer, words: Words): string {
  if (text === '') return words('search.hint')
  if (total === 0) return words('search.nothing', { text })
  const count = total
  if (reading === 'endings') return words('search.foundEndings', { count })
  return reading === 'all-but-one' ? words('search.foundAllButOne', { count }) : words('search.found', { count, text })
}

function Elsewhere({ tags, words }: { tags: readonly TagView[]; words: Words }) {
  return (
    <>
      {tags.length > 0 ? <TagLine label={words('search.lookUnder')} tags={tags} /> : null}
      <p className="small">
        <a href="/archive">{words('site.toArchive')}</a>
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
