import { type FoundAddress, webAddressAt } from './web-address'

const begins =
  /https?:\/\/|www\.|(?<![\p{Script=Latin}\p{N}._%+/@-])(?<![\p{Script=Latin}\p{N}]')(?<mail>(?:mailto:)?[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._%+'&=-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[a-z][a-z0-9-]{0,22}[a-z](?![a-z0-9]))/giu

/**
 * The addresses in a text, as people write them: of the web with or without its scheme, and of mailboxes. The one rule for what
 * is typed under an essay and what is pasted into one.
 */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  begins.lastIndex = 0
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const address = match.groups?.mail === undefined ? webAddressAt(text, match.index) : mailbox(match)
    if (!address) continue
    found.push(address)
    begins.lastIndex = address.end
  }
  return found
}

function mailbox({ 0: written, index }: RegExpExecArray): FoundAddress {
  return { start: index, end: index + written.length, href: /^mailto:/i.test(written) ? written : `mailto:${written}` }
}
