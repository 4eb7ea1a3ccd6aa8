// Sofia Sans was drawn for Bulgaria: its characters are the Bulgarian ones, unless a text says that it is Russian. Names of Ukraine,
// Serbia or Kazakhstan in an English essay say no such thing, and are to have the characters that are read everywhere.

/** The table of substitutions, turned round: the characters of everywhere, unless a text says that it is Bulgarian. @param {Buffer} gsub */
export function internationalForms(gsub) {
  const turned = Buffer.from(gsub)
  const list = turned.readUInt16BE(4)
  for (const { tag, offset } of records(turned, list, list)) if (tag === 'cyrl') turnScript(turned, offset)
  return turned
}

function turnScript(table, script) {
  const russian = records(table, script + 2, script).find(({ tag }) => tag === 'RUS ')
  if (!russian) return
  const byDefault = table.readUInt16BE(script)
  table.writeUInt16BE(russian.offset - script, script)
  // A script with no rule by default has none for Bulgarian.
  if (byDefault === 0) return table.writeUInt16BE(0, script + 2)
  table.write('BGR ', russian.at, 'latin1')
  table.writeUInt16BE(byDefault, russian.at + 4)
}

/** A list of tags and of where what they name begins. */
function records(table, list, origin) {
  return Array.from({ length: table.readUInt16BE(list) }, (_, index) => {
    const at = list + 2 + index * 6
    return { at, tag: table.toString('latin1', at, at + 4), offset: origin + table.readUInt16BE(at + 4) }
  })
}
