import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** Programs fill every field they find. Refused in words, not in silence: a browser that fills forms may have done it to a person. */
export const honeypot: ModerationRule = {
  id: 'honeypot',
  name: 'Hidden field',
  about: 'A field that people do not see was filled in, as programs do: refused.',
  standing: 'on',
  judge: ({ comment }) =>
    comment.trap === ''
      ? undefined
      : {
          verdict: 'refuse',
          code: 'invalid',
          reason: message('comments.trap'),
        },
}
