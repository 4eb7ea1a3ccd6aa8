import type { ModerationRule } from './contract'

/** Programs fill every field they find. Refused in words, not in silence: a browser that fills forms may have done it to a person. */
export const honeypot: ModerationRule = {
  id: 'honeypot',
  judge: ({ comment }) =>
    comment.trap === ''
      ? undefined
      : {
          verdict: 'refuse',
          code: 'invalid',
          reason: 'A field that people do not see was filled in, so this looked like a program. Please send it once more.',
        },
}
