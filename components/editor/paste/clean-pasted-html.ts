import { cleanPage } from './html/clean-page'
import type { PastedPage } from './html/pasted-page'

export type CleanedPage = Pick<PastedPage, 'page' | 'pictures' | 'title' | 'standfirst'>

/** Cleans what another program has put on the clipboard as HTML. */
export function cleanPastedHtml(html: string, given: Partial<PastedPage> = {}): CleanedPage {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const pasted: PastedPage = {
    page,
    origin: '',
    googleSlice: '',
    wantsTitle: false,
    title: '',
    wantsStandfirst: false,
    standfirst: '',
    pictures: [],
    ...given,
  }
  cleanPage(pasted)
  return pasted
}
