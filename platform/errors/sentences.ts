import { coded } from '@/i18n/coded'

/**
 * What the platform itself says to people, in English. The catalogue of words (domain/words) takes these as its source and has them in
 * every language; here they are what is said until somebody says it better (`setVoice`).
 */
export const sentences = {
  wentWrong: 'Something went wrong on our side. If it happens again, mention {errorId}.',
  busy: 'The publication is busy just now. Nothing was lost; try again in a moment.',
  databaseAway: 'The publication cannot reach its data just now. Please try again in a moment.',
  noRoom: 'There is no room left on the publication’s disk, so nothing new can be saved. Please keep your text and try again later.',
  cannotStore: 'The publication cannot save anything just now: its disk is failing. Please keep your text and try again later.',
  typedIsKept: 'Here is what you wrote. Nothing of it is lost as long as you keep this page open.',
  whatYouWrote: 'What you wrote',
  sendAgain: 'Send again',
  backToPage: 'Back to the page',
  tooOftenSeconds: 'That was too often. Please try again in {count, plural, one {a second} other {# seconds}}.',
  tooOftenMinutes: 'That was too often. Please try again in {count, plural, one {a minute} other {# minutes}}.',
  tooOftenHours: 'That was too often. Please try again in {count, plural, one {an hour} other {# hours}}.',
  tooManyKilobytes: 'That is too long: at most {count, number} KB can be sent here.',
  tooManyMegabytes: 'That is too long: at most {count, number} MB can be sent here.',
  tooMuchAtOnce: 'Too much is being uploaded at once. Please try again in a moment.',
  tooSlow: 'The rest of this request did not arrive in time.',
  unreadableAddress: 'This address cannot be read.',
  noHost: 'This request names no host that could be ours.',
  unreadableBody: 'What was sent cannot be read.',
  bodyOfRead: 'A request that reads has no body.',
  wrongMethod: 'This address does not answer to that kind of request.',
  nothingHere: 'There is nothing at this address.',
  otherVersion: 'This file belongs to another version of the page. Please load the page again.',
  foreign: 'This can only be sent from the publication’s own pages. Please open the page there and try again.',
  foreignAt: 'This can only be sent from the publication’s own pages at {address}. Please open the page there and try again.',
  addressNotSet: 'Nothing can be sent under this address until whoever runs this publication has set its address, PUBLIC_URL.',
  formOrJson: 'Please send a form or JSON; nothing else is read here.',

  titleUnreadable: 'That cannot be read',
  titleForeign: 'Not from here',
  titleNothing: 'Nothing is here',
  titleWrongMethod: 'Not in this way',
  titleTooLong: 'That is too long',
  titleWrongKind: 'Of the wrong kind',
  titleBusy: 'Not at the moment',
  titleWentWrong: 'Something went wrong',
  titleOther: 'That did not work',
  toFrontPage: 'To the front page',
} as const

export type SentenceName = keyof typeof sentences

/** Writes one of the platform's own sentences down. */
export function sentence(name: SentenceName, values?: object): string {
  return coded(`front.${name}`, values)
}
