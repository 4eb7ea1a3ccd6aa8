import { richWords } from '@/components/ui/rich-words'
import type { Words } from '@/i18n/translator-for'
import { Face } from './face'

/** A publication before its first essay. */
export function EmptyFace({ words }: { words: Words }) {
  return (
    <Face title={words('site.nothingYet')} words={words('site.nothingYetWords')}>
      <p className="small">{richWords(words, 'site.isItYours', { link: (text) => <a href="/sign-in?to=/admin">{text}</a> })}</p>
    </Face>
  )
}
