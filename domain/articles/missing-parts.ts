import { saysSomething } from './clean-text'

/** What an essay must have before readers may see it, each with the sentence that asks for it. */
export interface MissingParts {
  title?: string
  body?: string
}

/** What still keeps an essay from being published; empty if nothing does. */
export function missingParts({ title, isEmpty }: { title: string; isEmpty: boolean }): MissingParts {
  return {
    ...(saysSomething(title) ? {} : { title: 'An essay needs a title before it is published.' }),
    ...(isEmpty ? { body: 'There is nothing to read yet.' } : {}),
  }
}
