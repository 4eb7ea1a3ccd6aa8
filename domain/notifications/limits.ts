import type { RateRule } from '@/platform/limits/rate-limit'

/** Wishes to follow that one address of the network may send within an hour. */
export const followsByAddress: RateRule = { name: 'follow-address', points: 20, perSeconds: 3_600 }

/** Questions whether an address is theirs that somebody is mailed within a day, whoever asks. */
export const questionsByMailbox: RateRule = { name: 'follow-question-mailbox', points: 3, perSeconds: 86_400 }

/** The same of all addresses together, within an hour: what a campaign from many places can make this publication send. */
export const questionsOfSite: RateRule = { name: 'follow-question-site', points: 200, perSeconds: 3_600 }

/** Browsers that may begin to be told by push within an hour, of the whole site: each is an address that this server will write to. */
export const browsersOfSite: RateRule = { name: 'follow-browser-site', points: 200, perSeconds: 3_600 }

/**
 * Browsers that name one server, unless it is the push service of a browser that many have: whoever makes up addresses would have this
 * publication write to somebody who never asked for it, with each comment and as often as they made some up.
 */
export const mostAtHost = 20

/** A browser that asks again within this time was answered by the mail that is on its way. */
export const askAgainAfterMs = 3_600_000

/** How long the link of such a question works. */
export const questionDays = 3

/** Changes of what one follows, by address of the network. */
export const changesByAddress: RateRule = { name: 'follow-change-address', points: 60, perSeconds: 600 }

/** So many mails at once within an hour; what comes beyond is put together for the next one. */
export const mostAtOnce = 10

/** A comment older than this is no news, whatever happens to it. Shorter than the time for which it is known who was told. */
export const newsDays = 90
export const noticeDays = 120
