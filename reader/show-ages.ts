import { age } from './age'

/** Shows how long ago a comment was written, if it is fresh; the date stays a hover away. */
export function tellAges(within: ParentNode): void {
  for (const time of within.querySelectorAll<HTMLTimeElement>('.who time')) {
    const words = age(Date.parse(time.dateTime), Date.now(), document.documentElement.lang)
    if (words === undefined || time.title) continue
    time.title = time.textContent ?? ''
    time.textContent = words
  }
}
