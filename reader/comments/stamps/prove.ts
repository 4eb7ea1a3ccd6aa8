/** Asked of the browser at a time, between which everything else has its turn. */
const slice = 128

/** Looks for a number that, behind the stamp, hashes to so many zeros. Only where the browser has cryptography, which is on a secure address. */
export async function prove(text: string, bits: number): Promise<string> {
  const encoder = new TextEncoder()
  const limit = 2 ** (32 - bits)
  for (let from = 0; ; from += slice) {
    const tries = Array.from({ length: slice }, (_, at) => crypto.subtle.digest('SHA-256', encoder.encode(`${text}:${from + at}`)))
    const found = (await Promise.all(tries)).findIndex((digest) => new DataView(digest).getUint32(0) < limit)
    if (found >= 0) return String(from + found)
  }
}
