import { Editor, type JSONContent } from '@tiptap/core'
import { type BlockNode, documentSchema, type InlineNode } from '@/domain/document/document'
import { articleExtensions } from '../../article-extensions'
import { CardStore } from '../../embeds/card-store'
import { PictureStore } from '../../pictures/picture-store'
import { readArticle } from '../../read-article'

interface Clipboard {
  html: string
  text?: string
  rtf?: string
  googleSlice?: string
  files?: File[]
}

export interface Pasted {
  /** The essay as it is stored. */
  blocks: BlockNode[]
  /** The same as a few words a block, to be read by people. */
  lines: string[]
  title: string
  standfirst: string
  /** The names of the pictures that were sent, and how many places wait for one. */
  sent: string[]
  awaited: number
}

/** Pastes into the essay's own editor, by a paste event, what a program has put on the clipboard. What comes out can be stored. */
export function pastePage(given: string | Clipboard, before = { title: '', standfirst: '' }): Pasted {
  const clipboard = typeof given === 'string' ? { html: given } : given
  const top = { ...before }
  const sent: string[] = []
  const store = new PictureStore({}, (file) => {
    sent.push(file.name)
    return new Promise(() => undefined)
  })
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: articleExtensions(store, new CardStore('an-essay', {}), {
      onText: () => undefined,
      top: { read: () => top, fill: (found) => Object.assign(top, found) },
    }),
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  editor.view.dom.dispatchEvent(pasteEvent(clipboard))
  const waiting = (editor.getJSON().content ?? []).filter((block) => isAwaited(block, store)).length
  const { content: blocks } = documentSchema.parse(readArticle(editor))
  editor.destroy()
  const said = blocks.at(-1)?.type === 'paragraph' && !('content' in (blocks.at(-1) ?? {})) ? blocks.slice(0, -1) : blocks
  return { blocks: said, lines: said.map((block) => inWords(block)), ...top, sent, awaited: waiting }
}

const isAwaited = ({ type, attrs }: JSONContent, store: PictureStore) =>
  type === 'figure' && store.upload(String(attrs?.uploadId))?.state === 'awaited'

/** A paste as a browser tells of it. */
export function pasteEvent({ html, text = 'as\nwords', rtf = '', googleSlice = '', files = [] }: Clipboard): Event {
  const data: Record<string, string> = {
    'text/html': html,
    'text/plain': text,
    'text/rtf': rtf,
    'application/x-vnd.google-docs-document-slice-clip+wrapped': googleSlice,
  }
  const types = Object.keys(data).filter((type) => data[type] !== '')
  const clipboardData = { types, files, items: [], getData: (type: string) => data[type] ?? '' }
  return Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
}

/** `h2 Title`, `p **bold** and [link](to){note}`, `ol(a,3) one | two [ul deeper]`. */
function inWords(block: BlockNode | { type: string; content?: unknown; attrs?: Record<string, unknown> }): string {
  const { type, content = [], attrs = {} } = block as JSONContent & { attrs?: Record<string, unknown> }
  const children = (content ?? []) as JSONContent[]
  const inner = (between: string) => children.map((child) => inWords(child as BlockNode)).join(between)
  switch (type) {
    case 'paragraph':
      return `p ${line(children)}`
    case 'heading':
      return `h${attrs.level} ${line(children)}`
    case 'pullQuote':
      return `pull ${line(children)}`
    case 'codeBlock':
      return `code(${attrs.language ?? ''}) ${children.map(({ text }) => text).join('')}`
    case 'figure':
      return `figure(${[attrs.mediaId, attrs.alt, attrs.credit, attrs.width].join(',')}) ${line(children)}`
    case 'embed':
      return `embed(${attrs.url}) ${line(children)}`
    case 'bulletList':
      return `ul ${inner(' | ')}`
    case 'orderedList':
      return `ol${countedOf(attrs)} ${inner(' | ')}`
    case 'listItem':
      return `${attrs.value ? `${attrs.value}=` : ''}${children.map((child) => (child.type === 'paragraph' ? line(child.content ?? []) : `[${inWords(child as BlockNode)}]`)).join(' / ')}`
    case 'table':
      return `table(${attrs.caption}) ${inner(' ; ')}`
    case 'tableRow':
      return children.map((cell) => `${cell.type === 'tableHeader' ? '#' : ''}${line(cell.content ?? [])}`).join(' , ')
    case 'authorsNote':
      return `note(${attrs.date}) ${inner(' / ')}`
    case 'sideBar':
      return `bar(${attrs.title}) ${inner(' / ')}`
    case 'blockquote':
      return `quote ${inner(' / ')}`
    default:
      return type === 'horizontalRule' ? 'hr' : String(type)
  }
}

function countedOf({ type, start }: Record<string, unknown>): string {
  const said = [type && type !== '1' ? type : '', start && start !== 1 ? start : ''].filter((part) => part !== '')
  return said.length > 0 ? `(${said.join(',')})` : ''
}

const signs = { bold: '**', italic: '*', strike: '~~', code: '`' } as const

function line(nodes: readonly JSONContent[]): string {
  return ((nodes ?? []) as InlineNode[])
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎'
      if (node.type === 'footnote') return `{${line((node.content ?? []) as JSONContent[])}}`
      return (node.marks ?? []).reduceRight((inner, mark) => {
        if (mark.type === 'link') return `[${inner}](${mark.attrs.href})`
        const sign = signs[mark.type]
        return `${sign}${inner}${sign}`
      }, String(node.text))
    })
    .join('')
}
