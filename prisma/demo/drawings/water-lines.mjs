import { clamp, mix, noise } from './engrave.mjs'
import { disc, either, stroke } from './shapes.mjs'

// A lake as old charts drew it: lines along the shore, farther and farther apart, until there is only paper.

/** Distance from the shore, about: two basins and the strait between them, ragged at the edge and smooth in the deep. */
function shore(x, y) {
  const great = Math.hypot((x - 600) / 1.25, y - 385) - 178
  const small = Math.hypot((x - 300) / 1.05, y - 300) - 118
  const joined = clamp(0.5 + (small - great) / 180)
  const smooth = mix(small, great, joined) - 90 * joined * (1 - joined)
  const ragged = Math.exp(Math.min(0, smooth + 20) / 38)
  const capes = (noise(x / 110, y / 90) - 0.5) * 84
  const rocks = ((noise(x / 42, y / 42) - 0.5) * 34 + (noise(x / 15, y / 15) - 0.5) * 11) * ragged
  return smooth + capes + rocks
}

const ink = () => ({ tone: 1, line: 0 })
const red = () => ({ tone: 1, line: 0, ink: 'red' })
const flat = { edge: 0, halo: 0 }

/** Where each later shore lay, and how thick its line is. */
const shores = [
  [9, 1.5],
  [19, 1.4],
  [30, 1.3],
  [43, 1.2],
  [58, 1.1],
  [76, 1],
  [97, 0.9],
  [122, 0.8],
]

/** How far from a line at this depth: the shape of the lake, made even, so that its lines are as thick everywhere. */
function fromLine(depth) {
  return (x, y) => {
    const here = shore(x, y) + depth
    if (Math.abs(here) > 12) return here
    const steep = Math.hypot(shore(x + 1.5, y) - shore(x - 1.5, y), shore(x, y + 1.5) - shore(x, y - 1.5)) / 3
    return Math.abs(here) / Math.max(0.45, steep)
  }
}

/** Sand around it: dots, fewer and finer as they leave the water. */
function sand(x, y) {
  const outside = shore(x, y)
  if (outside < 7 || outside > 52) return false
  const [column, row] = [Math.floor(x / 7), Math.floor(y / 7)]
  const [cx, cy] = [(column + 0.25 + noise(column * 3, row * 7) * 0.5) * 7, (row + 0.25 + noise(row * 5, column * 3 + 50) * 0.5) * 7]
  const left = 1 - (outside - 7) / 45
  return noise(column * 11, row * 13) < left ** 1.4 && Math.hypot(x - cx, y - cy) < 0.9 + left * 0.9
}

const rose = either(
  (x, y) => Math.abs(Math.hypot(x - 128, y - 560) - 40) - 1,
  stroke(128, 478, 128, 642, 2.4),
  stroke(46, 560, 210, 560, 2.4),
  (x, y) => (Math.abs(x - 128) / 12 + Math.abs(y - 560) / 66 - 1) * 11,
  (x, y) => (Math.abs(x - 128) / 66 + Math.abs(y - 560) / 12 - 1) * 11,
)

export const waterLines = {
  width: 960,
  height: 704,
  layers: [
    { at: disc(262, 262, 13), cut: red, edge: 2.4, halo: 4 },
    { at: (x, y) => Math.abs(fromLine(0)(x, y)) - 2.4, cut: red, ...flat },
    ...shores.map(([depth, half]) => ({ at: (x, y) => Math.abs(fromLine(depth)(x, y)) - half, cut: ink, ...flat })),
    { at: (x, y) => (sand(x, y) ? -9 : 9), cut: ink, ...flat },
    { at: disc(128, 478, 8), cut: red, edge: 2, halo: 2 },
    { at: rose, cut: (x, y) => ({ tone: x > 128 === y > 560 || Math.hypot(x - 128, y - 560) > 38 ? 1 : 0, line: 0 }), edge: 1.2, halo: 0 },
    { at: () => -1e3, cut: () => ({ tone: 0, line: 0 }), ...flat },
  ],
}
