import { answerSubmits } from './answer-submits'
import { dressForms } from './dress-forms'
import { guarded } from './guarded'
import { keepDrafts } from './keep-drafts'
import { openReplies } from './open-replies'
import { showAccountLink } from './signed-in-face'
import { tellAges } from './tell-ages'

// The one script of the readers' pages. Each line makes a page that already works a little kinder; whichever fails, the
// page still works without it. It touches no cookie and no storage before somebody types.
guarded(tellAges)(document)
guarded(keepDrafts)()
guarded(openReplies)()
guarded(answerSubmits)()
guarded(dressForms)(document)
guarded(showAccountLink)()
