import { element } from './comments/page-parts'

let region: HTMLElement | undefined

/** Says something to those who do not see the page change. */
export function announce(words: string): void {
  if (!region?.isConnected) {
    region = element('p', 'spoken')
    region.setAttribute('role', 'status')
    document.body.append(region)
  }
  region.textContent = words
}
