import { announce } from '../announce'
import { guarded } from '../guarded'
import { load } from '../on-demand/load'
import { element, threadRegion } from './page-parts'
import { parseAnswer } from './parse-answer'
import { showThread } from './show-thread'

/** Follows the thread from the moment that somebody comes near it: who only reads the essay neither loads this nor connects. */
export function followThread(): void {
  const region = threadRegion(document)
  if (!region?.dataset.live) return
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near.disconnect()
      guarded(async () => (await load('live')).follow(region, { announce, element, guarded, parseAnswer, showThread }))()
    },
    { rootMargin: '400px' },
  )
  near.observe(region)
}
