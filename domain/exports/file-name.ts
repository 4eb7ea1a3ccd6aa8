/**
 * What an export is called on the reader’s machine: the title, in letters that every file system takes. As a header: ASCII for old programs,
 * the whole for all others.
 */
export function contentDisposition(kind: 'inline' | 'attachment', title: string, extension: string): string {
  const name = `${fileName(title)}.${extension}`
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '')
    .trim()
  const ascii = /^[\s.-]*$/.test(plain.slice(0, -extension.length - 1)) ? `essay.${extension}` : plain
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`
}

/** The title without what separates folders, hides a file or is a device’s name. */
export function fileName(title: string): string {
  const name = title
    .replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const short = [...name].slice(0, 80).join('').trim()
  return short === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? 'essay' : short
}

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
