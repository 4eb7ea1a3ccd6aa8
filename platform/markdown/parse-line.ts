import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { asWritten } from './as-written'

// What begins a block, and HTML, which stays the text it is.
const off = ['headingAtx', 'setextUnderline', 'list', 'blockQuote', 'codeFenced', 'codeIndented', 'thematicBreak', 'htmlFlow', 'htmlText']

/** What stands in one line, or in one paragraph, of Markdown, with where the links lead that it names. For authors' texts: nothing holds the parser back. */
export function parseLine(line: string, links: readonly (readonly [name: string, address: string])[] = []): PhrasingContent[] {
  const source = [line, ...links.map(([name, address]) => `[${name}]: <${address}>`)].join('\n\n')
  const tree = fromMarkdown(source, {
    extensions: [
      cjkFriendlyExtension(),
      gfmStrikethroughCjkFriendly({ singleTilde: false }),
      asWritten(source),
      { disable: { null: links.length > 0 ? off : [...off, 'definition'] } },
    ],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  })
  return tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
}
