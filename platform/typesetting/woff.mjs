// Unpacks a WOFF 1.0 file into the plain font that a typesetter reads, under a family name of our own: the files of one
// family hold a script each, and a typesetter that finds two of one name opens one of them.
import { inflateSync } from 'node:zlib'
import { internationalForms } from './cyrillic-forms.mjs'

const headerBytes = 44
const entryBytes = 20

/** @param {Buffer} woff @param {string} family @returns {Buffer} */
export function fontFromWoff(woff, family) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file')
  const flavour = woff.readUInt32BE(4)
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = headerBytes + index * entryBytes
    const tag = woff.toString('latin1', entry, entry + 4)
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at))
    const bytes = woff.subarray(offset, offset + packed)
    return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes }
  })
  const changed = { name: () => nameTable(family), GSUB: internationalForms }
  return sfnt(
    flavour,
    tables.map((table) => ({ ...table, bytes: changed[table.tag]?.(table.bytes) ?? table.bytes })),
  )
}

function sfnt(flavour, tables) {
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + tables.length * 16)
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((tables.length - 2 ** power) * 16, 10)
  const parts = [head]
  let offset = head.length
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + index * 16
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(checksum, entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(bytes.length, entry + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}

/** Family, full name and PostScript name, for Windows in English. */
function nameTable(family) {
  const names = [
    [1, family],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, { id, bytes }] of names.entries()) {
    for (const [at, value] of [3, 1, 0x409, id, bytes.length, offset].entries()) head.writeUInt16BE(value, 6 + index * 12 + at * 2)
    offset += bytes.length
  }
  return Buffer.concat([head, ...names.map(({ bytes }) => bytes)])
}
