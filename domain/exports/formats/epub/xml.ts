// What XML 1.0 cannot hold, not even as a reference.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in an element or an attribute. */
export function xml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${xml(value)}"`))
  const inner = content.join('')
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`
}
