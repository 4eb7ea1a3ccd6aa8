const idOf = { copyright: 0, family: 1, subfamily: 2, unique: 3, full: 4, version: 5, postScript: 6, licence: 13, licenceUrl: 14 }
const head = 12
const entry = 16

/** The same font under another name: its table of names is written anew, and keeps the copyright and the licence. */
export function renameFont(font, family) {
  const old = namesOf(font)
  const names = {
    copyright: old.get(idOf.copyright) ?? '',
    family,
    subfamily: 'Regular',
    unique: family,
    full: family,
    version: old.get(idOf.version) ?? 'Version 1.0',
    postScript: family.replaceAll(' ', ''),
    licence: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    licenceUrl: 'https://openfontlicense.org',
  }
  return withTable(font, 'name', nameTable(names))
}

function nameTable(names) {
  const texts = Object.entries(names).map(([key, text]) => ({ id: idOf[key], bytes: Buffer.from(text, 'utf16le').swap16() }))
  const records = Buffer.alloc(6 + texts.length * 12)
  records.writeUInt16BE(texts.length, 2)
  records.writeUInt16BE(records.length, 4)
  let offset = 0
  for (const [at, { id, bytes }] of texts.entries()) {
    // Windows, Unicode, American English: what every program reads.
    const fields = [3, 1, 0x409, id, bytes.length, offset]
    for (const [field, value] of fields.entries()) records.writeUInt16BE(value, 6 + at * 12 + field * 2)
    offset += bytes.length
  }
  return Buffer.concat([records, ...texts.map(({ bytes }) => bytes)])
}

function namesOf(font) {
  const table = tablesOf(font).get('name')
  const names = new Map()
  if (!table) return names
  const strings = table.readUInt16BE(4)
  for (let at = 0; at < table.readUInt16BE(2); at++) {
    const record = 6 + at * 12
    const [platform, id, length, offset] = [0, 6, 8, 10].map((field) => table.readUInt16BE(record + field))
    const bytes = table.subarray(strings + offset, strings + offset + length)
    if (platform === 3) names.set(id, Buffer.from(bytes).swap16().toString('utf16le'))
  }
  return names
}

export function tablesOf(font) {
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const record = head + at * entry
      const offset = font.readUInt32BE(record + 8)
      return [font.toString('latin1', record, record + 4), font.subarray(offset, offset + font.readUInt32BE(record + 12))]
    }),
  )
}

/** The font with one table put in another's place. Checksums of the whole are left to the compressor, which drops them. */
export function withTable(font, tag, table) {
  const tables = [...tablesOf(font).set(tag, table)].sort(([one], [other]) => (one < other ? -1 : 1))
  const directory = Buffer.alloc(head + tables.length * entry)
  font.copy(directory, 0, 0, head)
  directory.writeUInt16BE(tables.length, 4)
  const parts = [directory]
  let offset = directory.length
  for (const [at, [name, bytes]] of tables.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    const record = head + at * entry
    directory.write(name, record, 'latin1')
    directory.writeUInt32BE(checksum(padded), record + 4)
    directory.writeUInt32BE(offset, record + 8)
    directory.writeUInt32BE(bytes.length, record + 12)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
