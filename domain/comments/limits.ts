import type { RateRule } from '@/platform/limits/rate-limit'
import { writeLimits } from '@/platform/limits/write-limits'

// Each write of a comment's API has limits of its own, generous to people: who takes part with zeal, and the office that they sit in, meets none.

/** Posting. */
export const commentLimits = writeLimits('comment', { network: { perMinute: 10, perHour: 60 }, person: { perMinute: 10, perHour: 60 } })

/** Changing one's own. Each change keeps the wording before it. */
export const editLimits = writeLimits('comment-edit', { network: { perMinute: 30, perHour: 120 }, person: { perMinute: 15, perHour: 60 } })

/** Deleting one's own. */
export const deleteLimits = writeLimits('comment-delete', {
  network: { perMinute: 40, perHour: 240 },
  person: { perMinute: 20, perHour: 120 },
})

/** Liking and taking it back: of a household, not of a campaign. */
export const likeLimits = writeLimits('like', { network: { perMinute: 60, perHour: 400 }, person: { perMinute: 30, perHour: 200 } })

/** Reporting. */
export const reportLimits = writeLimits('report', { network: { perHour: 40 }, person: { perHour: 20 } })

/** Looking at a comment before it is posted. */
export const previewLimits = writeLimits('comment-preview', { network: { perMinute: 60 }, person: { perMinute: 30 } })

/** Setting pins and picks, and taking them away. */
export const markLimits = writeLimits('mark', { network: { perMinute: 120 }, person: { perMinute: 60 } })

/** Deciding about comments, one at a time and in place. */
export const decisionLimits = writeLimits('decision', { network: { perMinute: 120 }, person: { perMinute: 60 } })

/** Having a text saved, to sign in meanwhile. */
export const draftLimits = writeLimits('draft', { network: { perMinute: 10, perHour: 60 }, person: { perMinute: 10, perHour: 60 } })

/** The same of the whole site, whoever writes from wherever: what is saved for nobody yet must not fill the disk. */
export const draftsOfSite: RateRule = { name: 'draft-site', points: 1_000, perSeconds: 3600 }

/** Reports of one comment from one address that are counted within a day. */
export const reportsByAddress: RateRule = { name: 'report-comment-day', points: 1, perSeconds: 86_400 }

/** Links to what was written with an address that one address of the network may ask for within an hour. */
export const dataLinksByAddress: RateRule = { name: 'data-link-address', points: 5, perSeconds: 3_600 }

/** Such links that are mailed to one mailbox within a day. */
export const dataLinksByMailbox: RateRule = { name: 'data-link-mailbox', points: 3, perSeconds: 86_400 }

/** Such links of the whole site within an hour, whoever asks from wherever. */
export const dataLinksOfSite: RateRule = { name: 'data-link-site', points: 100, perSeconds: 3_600 }

/** How often all that is one's own may be downloaded or erased within an hour, from one address. */
export const ownDataPerHour: RateRule = { name: 'own-data-hour', points: 20, perSeconds: 3_600 }
