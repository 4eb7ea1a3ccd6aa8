// Cuts a picture as a block would be cut: every tone is lines of ink, thicker in the dark. A scene is a stack of layers,
// front first; each says where it is (a signed distance in pixels, negative inside) and how it is cut there.
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

const paper = [247, 241, 229]
const inks = { black: [27, 24, 20], red: [168, 32, 26] }
/** Drawn twice as large and scaled down: the edges of the lines come out smooth. A draft is not. */
const scale = process.argv.includes('--draft') ? 1 : 2

/**
 * @typedef {{ tone: number, line: number, ink?: 'black' | 'red' }} Cut tone: 0 paper to 1 solid; line: which line of the hatching, and how far between it and the next
 * @typedef {{ at: (x: number, y: number) => number, cut: (x: number, y: number, depth: number) => Cut, edge?: number, halo?: number }} Layer
 */

/** Draws the scene and writes it as a PNG of four colours: paper, ink, red and where they meet. */
export async function engrave(file, { width, height, layers }) {
  const pixels = Buffer.alloc(width * height * scale * scale * 3)
  let offset = 0
  for (let row = 0; row < height * scale; row += 1) {
    for (let column = 0; column < width * scale; column += 1) {
      const [red, green, blue] = colourAt(layers, column / scale, row / scale)
      pixels[offset] = red
      pixels[offset + 1] = green
      pixels[offset + 2] = blue
      offset += 3
    }
  }
  const raw = { width: width * scale, height: height * scale, channels: 3 }
  const small = await sharp(pixels, { raw }).resize({ width, kernel: 'cubic' }).raw().toBuffer()
  printed(small)
  const sheet = { raw: { width, height, channels: 3 } }
  const png = await sharp(small, sheet).png({ palette: true, colours: 4, dither: 0, effort: 10 }).toBuffer()
  await writeFile(file, png)
  return png.byteLength
}

const colours = [paper, inks.black, inks.red, paper.map((value, channel) => Math.round((value + inks.black[channel]) / 2))]

/** Leaves only the colours of the print, and the one between ink and paper where they meet. */
function printed(pixels) {
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, green, blue] = nearest(pixels[at], pixels[at + 1], pixels[at + 2])
    pixels[at] = red
    pixels[at + 1] = green
    pixels[at + 2] = blue
  }
}

function nearest(red, green, blue) {
  let best = paper
  let least = Number.POSITIVE_INFINITY
  for (const colour of colours) {
    const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2
    if (distance < least) [best, least] = [colour, distance]
  }
  return best
}

function colourAt(layers, x, y) {
  for (const { at, cut, edge = 2.2, halo = 3.5 } of layers) {
    const distance = at(x, y)
    if (distance > edge + halo) continue
    if (distance > edge) return paper
    if (distance > -edge && edge > 0) return inks.black
    const { tone, line, ink = 'black' } = cut(x, y, -distance)
    return isCut(tone, line, x, y) ? inks[ink] : paper
  }
  return paper
}

/** A gouge is not a ruler: the line swells and starves a little as it goes. */
function isCut(tone, line, x, y) {
  if (tone <= 0.04) return false
  if (tone >= 0.97) return true
  const across = Math.abs((line - Math.floor(line)) * 2 - 1)
  const hand = (noise(x / 34, y / 34 + Math.floor(line) * 7.3) - 0.5) * 0.3
  return across < tone + hand * Math.min(1, 3 * tone)
}

/** Smooth noise from 0 to 1, the same each time it is asked. */
export function noise(x, y = 0) {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const [u, v] = [ease(x - column), ease(y - row)]
  const top = mix(grain(column, row), grain(column + 1, row), u)
  return mix(top, mix(grain(column, row + 1), grain(column + 1, row + 1), u), v)
}

/** Several sizes of noise at once: the outline of hills. */
export function rough(x, seed, octaves = 4) {
  let sum = 0
  for (let octave = 0; octave < octaves; octave += 1) sum += (noise(x * 2 ** octave, seed + octave * 17.1) - 0.5) / 2 ** octave
  return sum
}

function grain(x, y) {
  let hash = Math.imul(x, 374761393) ^ Math.imul(y, 668265263)
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** Which line of a plain that lies before us: `first` pixels apart at the horizon, `last` at our feet, `depth` from 0 to 1 over `span` pixels. */
export function receding(depth, span, first, last) {
  const growth = last / first - 1
  return (span / (first * growth)) * Math.log(1 + growth * Math.max(0, depth))
}

/** A smooth line through points that are given as [at, value], in order. */
export function through(points, at) {
  const next = Math.max(
    1,
    points.findIndex(([place]) => place > at),
  )
  const [from, to] = [points[next - 1], points[next]]
  return mix(from[1], to[1], smooth(from[0], to[0], at))
}

const ease = (t) => t * t * (3 - 2 * t)
export const mix = (from, to, t) => from + (to - from) * t
export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value))
export const smooth = (from, to, value) => ease(clamp((value - from) / (to - from)))
