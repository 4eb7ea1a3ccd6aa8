import { markPasteRule, PasteRule, type PasteRuleMatch } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { findAddresses } from '@/platform/addresses/find-addresses'
import { isSafeHref } from './check-href'

const written = /(?<![!\\])\[(?<words>[^[\]\n]+)\]\((?<href>(?:[^\s()]|\([^\s()]*\))+)(?:\s+["“][^"”\n]*["”])?\)/g

/**
 * Links as an essay stores them. As typed, an address is words and [words](address) is a link; pasted, each address is one. Where
 * it ends is the rule of all our texts.
 */
export const ArticleLink = Link.extend({
  addPasteRules() {
    const rule = markPasteRule({ find: linksIn, type: this.type, getAttributes: ({ data }) => ({ href: data?.href }) })
    // What came as a link knows better than its words where it leads.
    const isLink: PasteRule['handler'] = ({ state, range }) => (state.doc.rangeHasMark(range.from, range.to, this.type) ? null : undefined)
    return [new PasteRule({ find: rule.find, handler: (props) => (isLink(props) === null ? null : rule.handler(props)) })]
  },
}).configure({
  openOnClick: false,
  autolink: false,
  markdownLinks: true,
  defaultProtocol: 'https',
  protocols: ['mailto'],
  isAllowedUri: isSafeHref,
  HTMLAttributes: { target: null, rel: null },
})

function linksIn(text: string): PasteRuleMatch[] {
  const links = [...text.matchAll(written)].flatMap(({ 0: all, index, groups: { words = '', href = '' } = {} }) =>
    isSafeHref(href) ? [{ index, text: all, replaceWith: words, data: { href } }] : [],
  )
  const addresses = findAddresses(text)
    .filter(({ start, href }) => isSafeHref(href) && !links.some((link) => start >= link.index && start < link.index + link.text.length))
    .map(({ start, end, href }) => ({ index: start, text: text.slice(start, end), data: { href } }))
  return [...links, ...addresses].toSorted((one, other) => one.index - other.index)
}
