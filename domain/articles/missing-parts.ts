import { type Message, message } from '@/i18n/message'
import { saysSomething } from './clean-text'

/** What an essay must have before readers may see it, each with the message that asks for it. */
export interface MissingParts {
  title?: Message
  body?: Message
}

/** What still keeps an essay from being published; empty if nothing does. */
export function missingParts({ title, isEmpty }: { title: string; isEmpty: boolean }): MissingParts {
  return {
    ...(saysSomething(title) ? {} : { title: message('errors.titleNeeded') }),
    ...(isEmpty ? { body: message('errors.nothingToRead') } : {}),
  }
}
