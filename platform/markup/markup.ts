/** A piece of HTML or XML: text, which is escaped when it is written, or an element. */
export type Markup = string | Element

export interface Element {
  name: string
  attributes: Record<string, string | number | undefined>
  children: readonly Markup[]
}

/** An element; attributes that are undefined are left out. Names are the program's own, never anybody's text. */
export function element(name: string, attributes: Element['attributes'] = {}, ...children: readonly Markup[]): Element {
  return { name, attributes, children }
}

// What XML 1.0 may not hold in any spelling: most control characters, halves of surrogate pairs.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Read back as they are: parsers make a space of them in attributes, and a line end of the last anywhere.
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

// Most texts hold nothing of either kind, and are written as they are.
const special = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]|[&<>"]/

function inText(text: string): string {
  if (!special.test(text)) return text
  return text.replace(illegal, '').replace(/[&<>\r]/g, (sign) => signs[sign] ?? '')
}

function inAttribute(text: string): string {
  if (!special.test(text) && !/[\n\t]/.test(text)) return text
  return text.replace(illegal, '').replace(/[&<>"\n\t\r]/g, (sign) => signs[sign] ?? '')
}

const emptyInHtml = new Set(['br', 'hr', 'img'])

/** Writes nodes as markup that an HTML parser and an XML parser read alike. */
export function writeMarkup(nodes: readonly Markup[]): string {
  let written = ''
  for (const node of nodes) written += writeNode(node)
  return written
}

/** Writes nodes for XML parsers alone: an element without content is one tag, whatever its name. */
export function writeXml(nodes: readonly Markup[]): string {
  let written = ''
  for (const node of nodes) written += writeXmlNode(node)
  return written
}

function writeXmlNode(node: Markup): string {
  if (typeof node === 'string') return inText(node).replaceAll('"', '&quot;')
  const inner = writeXml(node.children)
  const tag = `<${node.name}${writeAttributes(node)}`
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${node.name}>`
}

function writeNode(node: Markup): string {
  if (typeof node === 'string') return inText(node)
  const tag = `<${node.name}${writeAttributes(node)}`
  return emptyInHtml.has(node.name) ? `${tag}/>` : `${tag}>${writeMarkup(node.children)}</${node.name}>`
}

function writeAttributes({ attributes }: Element): string {
  let written = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${name}="${inAttribute(String(value))}"`
  }
  return written
}

/** A whole XML file; `style` is the address of the style sheet by which a browser shows it. */
export function writeXmlFile(root: Element, style?: string): string {
  const sheet = style === undefined ? '' : `<?xml-stylesheet type="text/css" href="${inAttribute(style)}"?>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sheet}${writeNode(root)}\n`
}
