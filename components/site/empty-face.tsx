import { richWords } from '@/components/ui/rich-words'
import type { Words } from '@/domain/words/words-of'
import { Face } from './face'

/** A publication before its first essay. */
export function EmptyFace({ words }: { words: Words }) {
  return (
    <Face title={words('site.nothingYet')} words={words('site.nothingYetWords')}>
      <p className="small">{richWords(words, 'site.isItYours', { link: (text) => <a href="/sign-in?to=/admin">{text}</a> })}</p>
    </Face>
  )
}
