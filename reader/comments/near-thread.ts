import { announce } from '../announce'
import { guarded } from '../guarded'
import { readyToMorph } from '../morph/morph'
import { load } from '../on-demand/load'
import { keep, recall } from '../storage'
import { hasTakenPart } from './own-traces'
import { element, threadRegion } from './page-parts'
import { parseAnswer } from './parse-answer'
import { showThread } from './show-thread'

/** What helps in a thread, from the moment that somebody comes near it: who only reads the essay neither loads it nor connects. */
export function nearThread(): void {
  const region = threadRegion(document)
  if (!region) return
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near.disconnect()
      // Before anybody writes.
      guarded(readyToMorph)()
      if (region.dataset.reading) {
        guarded(async () =>
          (await load('reading').catch(offline))?.readAlong(region, {
            announce,
            hasTakenPart,
            element,
            keep,
            recall,
            parseAnswer,
            showThread,
          }),
        )()
      }
      if (region.dataset.live) {
        guarded(async () => (await load('live').catch(offline))?.follow(region, { announce, element, guarded, parseAnswer, showThread }))()
      }
    },
    { rootMargin: '400px' },
  )
  near.observe(region)
}

/** The browser has said itself that the script could not be fetched: the thread is read as it stands. */
const offline = () => null
