import { dropFurniture } from './drop-furniture'
import { dropHidden } from './drop-hidden'
import { dropRemarks } from './drop-remarks'
import { readGoogleNotes } from './google-notes'
import { keepTables } from './keep-tables'
import { liftFlatLists } from './lift-flat-lists'
import { mendLists } from './mend-lists'
import { nestByLevel } from './nest-by-level'
import type { PastedPage, PasteRule } from './pasted-page'
import { readCode } from './read-code'
import { readEmoji } from './read-emoji'
import { readFormulas } from './read-formulas'
import { readFrames } from './read-frames'
import { readLinks } from './read-links'
import { readMarks } from './read-marks'
import { readNotes } from './read-notes'
import { readOwnPage } from './read-own-page'
import { readPictures } from './read-pictures'
import { readQuotations } from './read-quotations'
import { readTitle } from './read-title'
import { splitParagraphs } from './split-paragraphs'
import { tidyAfter, tidyBefore } from './tidy'
import { writeQuotes } from './write-quotes'
import { writeRuby } from './write-ruby'
import { writeScripts } from './write-scripts'

/** In their order. Each may count on what those before it have done, and says in its own file what it is for. */
const rules: readonly PasteRule[] = [
  readGoogleNotes,
  tidyBefore,
  readOwnPage,
  readFormulas,
  dropRemarks,
  dropHidden,
  readFrames,
  dropFurniture,
  readTitle,
  readQuotations,
  readEmoji,
  readNotes,
  readCode,
  writeScripts,
  writeQuotes,
  writeRuby,
  readMarks,
  liftFlatLists,
  nestByLevel,
  mendLists,
  splitParagraphs,
  readPictures,
  keepTables,
  readLinks,
  tidyAfter,
]

/** Makes of a page of Word, Google Docs, Substack or the web what an essay can hold, and changes nothing that it says. */
export function cleanPage(pasted: PastedPage): void {
  for (const rule of rules) rule(pasted)
}
