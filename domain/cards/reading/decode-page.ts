const marks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Bytes in which a page must say how it is written, as browsers hold it. */
const prescan = 4_096

/** A page's text by the encoding that it declares: by its first bytes, by its header, by its own words; else UTF-8. */
export function decodePage(bytes: Buffer, contentType: string): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const inHeader = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  const written = /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(bytes.subarray(0, prescan).toString('latin1'))?.[1]
  for (const label of [marked, inHeader, written]) {
    const decoder = label === undefined ? undefined : decoderOf(label)
    if (decoder) return decoder.decode(bytes)
  }
  return new TextDecoder().decode(bytes)
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
