/** The characters that no font has, out of the typesetter's own complaint, each once. */
export function missingIn(complaint) {
  const quoted = [...complaint.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gu)].map(([, characters]) => characters)
  return [
    ...new Set(
      quoted.map((characters) => characters.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))),
    ),
  ]
}
