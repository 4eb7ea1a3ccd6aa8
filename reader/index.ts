import { afterPaint } from './after-paint'
import { aidWriting } from './comments/aid-writing'
import { answerSubmits } from './comments/answer-submits'
import { dressForms } from './comments/dress-forms'
import { likeInPlace } from './comments/like-in-place'
import { followToComment } from './comments/linked-comment'
import { foldMuted, muteOnRequest } from './comments/muted'
import { nearThread } from './comments/near-thread'
import { openOptions } from './comments/open-options'
import { openReplies, returnToForm } from './comments/open-replies'
import { showOwnTraces } from './comments/own-traces'
import { saveDrafts } from './comments/save-drafts'
import { sendInOptions } from './comments/send-in-options'
import { showWaiting } from './comments/show-waiting'
import { signInHere } from './comments/sign-in-here'
import { showAccountLink } from './comments/signed-in-form'
import { stampForms } from './comments/stamps/stamp-forms'
import { guarded } from './guarded'
import { offerTimeZone } from './offer-time-zone'
import { askToSave } from './offline/ask-to-save'
import { showSaved } from './offline/show-saved'
import { offerPassages } from './passages/offer-passages'
import { usePasskeys } from './passkeys/offer'
import { playInPlace } from './play'
import { notifyOnRequest } from './push/offer-push'
import { searchAsYouType } from './search-as-you-type'
import { offerCopying } from './share/copy'
import { tellAges } from './show-ages'
import { applyTheme, themeSwitch } from './theme'

// The one script of the readers' pages. Each line makes a page that already works a little kinder; whichever fails, the
// page still works without it. It reads only the cookies that say that something of the visitor's may be here, and no storage before somebody types, but to ask for a chosen theme, and to keep
// an essay that was opened for hours without a connection.

// It stands before the style sheet, so this is done before the first paint: nobody sees the other theme flash by.
guarded(applyTheme)()

/** To the comments that they name; what waits for this visitor stands in its place by then. */
async function followLinks(): Promise<void> {
  addEventListener('hashchange', guarded(followToComment))
  await showWaiting()
  followToComment()
}

function enhance(): void {
  guarded(themeSwitch)()
  guarded(saveDrafts)()
  guarded(aidWriting)()
  guarded(openReplies)()
  guarded(openOptions)()
  guarded(sendInOptions)()
  guarded(muteOnRequest)()
  guarded(foldMuted)()
  guarded(likeInPlace)()
  guarded(signInHere)()
  guarded(answerSubmits)()
  guarded(stampForms)()
  guarded(dressForms)(document)
  guarded(returnToForm)()
  guarded(usePasskeys)()
  guarded(showAccountLink)()
  guarded(followLinks)()
  guarded(showOwnTraces)()
  guarded(nearThread)()
  guarded(offerPassages)()
  guarded(searchAsYouType)()
  guarded(offerCopying)()
  guarded(offerTimeZone)()
  guarded(notifyOnRequest)()
  guarded(playInPlace)()
  guarded(showSaved)()
  guarded(askToSave)()
  // Hundreds of dates on a long page: nobody shall wait for them.
  afterPaint(() => guarded(tellAges)(document))
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', enhance, { once: true })
else enhance()
