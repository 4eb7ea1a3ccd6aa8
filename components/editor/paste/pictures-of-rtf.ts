const kinds = [
  { sign: '\\pngblip', type: 'image/png', ending: 'png' },
  { sign: '\\jpegblip', type: 'image/jpeg', ending: 'jpg' },
]

/** The pictures that Word writes into its RTF, where its HTML has only paths of the writer's own disk. In their order, each once. */
export function picturesOfRtf(rtf: string): File[] {
  const pictures: File[] = []
  // Word repeats each picture in an old format, for programs that know no other; that one is of no kind of ours.
  for (let at = rtf.indexOf('{\\pict'); at >= 0; at = rtf.indexOf('{\\pict', at + 1)) {
    const own = ownText(rtf, at)
    const kind = kinds.find(({ sign }) => own.includes(sign))
    const hex = /(?:[\da-f]{2}\s*){32,}$/i.exec(own.trimEnd())?.[0].replace(/\s+/g, '')
    if (!kind || !hex) continue
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    pictures.push(new File([bytes], `picture.${kind.ending}`, { type: kind.type }))
  }
  return pictures
}

/** What stands in a group itself, without the groups inside it. */
function ownText(rtf: string, from: number): string {
  const pieces: string[] = []
  let depth = 0
  let start = from
  for (let at = from; at < rtf.length; at++) {
    const sign = rtf[at]
    if (sign !== '{' && sign !== '}') continue
    if (depth === 1) pieces.push(rtf.slice(start, at))
    depth += sign === '{' ? 1 : -1
    start = at + 1
    if (depth === 0) break
  }
  return pieces.join(' ')
}
