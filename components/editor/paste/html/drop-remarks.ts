import { removeAll, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

const comments =
  '[style*="mso-element:comment"], [style*="mso-element: comment"], .MsoCommentReference, .msocomanchor, .msocomoff, .msocomtxt, .MsoCommentText, a[href*="#_msocom"], a[href*="#cmnt"]:not([href*="#cmnt_ref"])'
const deleted = 'del[datetime], del[cite], .msoDel, .MsoDel, [style*="mso-style-name:msoDel"]'
const inserted = 'ins, .msoIns, .MsoIns'

/** Remarks on a text and the words that a tracked change has struck out are not the text. A bare <del> is what the author struck for all to see. */
export const dropRemarks: PasteRule = ({ page }) => {
  dropGoogleComments(page)
  removeAll(page, comments)
  removeAll(page, deleted)
  for (const element of page.querySelectorAll(inserted)) element.replaceWith(...element.childNodes)
}

/** As Docs exports them: a lettered mark in the text, and below all the letter again with what was remarked. */
function dropGoogleComments(page: Document): void {
  for (const back of page.querySelectorAll('a[href*="#cmnt_ref"]')) {
    const box = back.closest('div') ?? back.closest('p')
    if (box && /^\[\w+\]/.test(wordsOf(box))) box.remove()
  }
  for (const mark of page.querySelectorAll('sup')) if (mark.querySelector('a[href*="#cmnt"]')) mark.remove()
}
