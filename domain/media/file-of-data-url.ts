/** A picture that is written out in its address, as a file. Undefined for what is no picture. */
export function fileOfDataUrl(url: string): File | undefined {
  const [, type = '', isBase64, data = ''] = /^data:(image\/[\w.+-]+)[^,]*?(;base64)?,([\s\S]*)$/i.exec(url) ?? []
  if (type === '' || data === '') return undefined
  try {
    const text = isBase64 ? atob(data.replace(/\s+/g, '')) : decodeURIComponent(data)
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return new File([bytes], `picture.${type.slice(6).replace('jpeg', 'jpg')}`, { type: type.toLowerCase() })
  } catch {
    return undefined
  }
}
