import type { RateRule } from '@/platform/limits/rate-limit'

/** Comments that one address may post within a minute. */
export const commentsPerMinute: RateRule = { name: 'comment-minute', points: 10, perSeconds: 60 }

/** Comments that one address may post within an hour. */
export const commentsPerHour: RateRule = { name: 'comment-hour', points: 60, perSeconds: 3600 }

/** Texts that one address may have saved, to sign in meanwhile, within a minute. */
export const draftsPerMinute: RateRule = { name: 'draft-minute', points: 10, perSeconds: 60 }

/** The same within an hour. */
export const draftsPerHour: RateRule = { name: 'draft-hour', points: 60, perSeconds: 3600 }

/** The same of the whole site, whoever writes from wherever: what is saved for nobody yet must not fill the disk. */
export const draftsOfSite: RateRule = { name: 'draft-site', points: 1_000, perSeconds: 3600 }

/** Likes that one address may give or take back within a minute. */
export const likesPerMinute: RateRule = { name: 'like-minute', points: 30, perSeconds: 60 }

/** Likes that one address may give or take back within an hour: a household, not a campaign. */
export const likesPerHour: RateRule = { name: 'like-hour', points: 200, perSeconds: 3600 }

/** Pins and picks that one address may set or take away within a minute. */
export const marksPerMinute: RateRule = { name: 'mark-minute', points: 60, perSeconds: 60 }

/** Decisions about comments, one at a time and in place, that one address may take within a minute. */
export const decisionsPerMinute: RateRule = { name: 'decision-minute', points: 60, perSeconds: 60 }

/** Reports that one address may send within an hour. */
export const reportsPerHour: RateRule = { name: 'report-hour', points: 20, perSeconds: 3600 }

/** Reports of one comment from one address that are counted within a day. */
export const reportsByAddress: RateRule = { name: 'report-comment-day', points: 1, perSeconds: 86_400 }

/** Comments of one's own that one address may change or delete within a minute. */
export const ownChangesPerMinute: RateRule = { name: 'comment-own-minute', points: 20, perSeconds: 60 }

/** Changes that one address may make within an hour: each keeps the wording before it, so no more of them than of comments. */
export const editsPerHour: RateRule = { name: 'comment-edit-hour', points: 60, perSeconds: 3600 }

/** Comments that one address may look at within a minute before posting them. */
export const previewsPerMinute: RateRule = { name: 'comment-preview-minute', points: 30, perSeconds: 60 }

/** Links to what was written with an address that one address of the network may ask for within an hour. */
export const dataLinksByAddress: RateRule = { name: 'data-link-address', points: 5, perSeconds: 3_600 }

/** Such links that are mailed to one mailbox within a day. */
export const dataLinksByMailbox: RateRule = { name: 'data-link-mailbox', points: 3, perSeconds: 86_400 }

/** Such links of the whole site within an hour, whoever asks from wherever. */
export const dataLinksOfSite: RateRule = { name: 'data-link-site', points: 100, perSeconds: 3_600 }

/** How often all that is one's own may be downloaded or erased within an hour, from one address. */
export const ownDataPerHour: RateRule = { name: 'own-data-hour', points: 20, perSeconds: 3_600 }
