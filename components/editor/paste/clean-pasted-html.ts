import { cleanPage } from './html/clean-page'
import type { PastedPage } from './html/pasted-page'

export type CleanedPage = Pick<PastedPage, 'page' | 'pictures' | 'title' | 'standfirst'>

// Nothing reads them, and the policy of the admin complains of each in the console, even where no page shows it.
const styleSheets = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi

/** Cleans what another program has put on the clipboard as HTML. */
export function cleanPastedHtml(html: string, given: Partial<PastedPage> = {}): CleanedPage {
  const page = new DOMParser().parseFromString(html.replace(styleSheets, ''), 'text/html')
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
