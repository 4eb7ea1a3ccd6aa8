import { clamp, mix, noise, receding, rough, smooth } from './engrave.mjs'
import { below, both, box, disc, either, polygon } from './shapes.mjs'

const [lx, ly] = [1010, 268]
const rock = (x) => 716 + Math.max(0, Math.abs(x - 1046) - 128) ** 1.12 * 0.62 + rough(x / 60, 3) * 22
const solid = { tone: 1, line: 0 }
const white = { tone: 0, line: 0 }

/** The tower is round: it is dark on the side away from the moon. */
function tower(x, y) {
  const half = mix(42, 66, (y - 300) / 420)
  const across = (x - lx) / half
  const band = Math.floor((y - 312) / 62) % 2 === 0
  const shade = smooth(-0.1, 1, across) * 0.85
  if (band) return { tone: 0.72 + shade * 0.25, line: y / 5, ink: 'red' }
  return { tone: shade, line: (x + y * 0.5) / 7 }
}

/** Rings of night around the lamp, and two beams cut out of them. */
function sky(x, y) {
  const [dx, dy] = [x - lx, y - ly]
  const distance = Math.hypot(dx, dy)
  const angle = Math.abs(Math.atan2(dy, Math.abs(dx)) - (dx < 0 ? 0.05 : -0.09))
  const width = 0.085
  if (angle < width) return { tone: smooth(380, 1500, distance) * 0.35 * smooth(0, width, angle), line: distance / 11 }
  const glow = smooth(30, 620, distance)
  if (star(x, y) && distance > 260) return white
  return { tone: 0.2 + glow * 0.66 - smooth(width, width + 0.05, -angle), line: distance / 10.5 }
}

/** One in three squares of the sky has a star in it, somewhere. */
function star(x, y) {
  const [column, row] = [Math.floor(x / 64), Math.floor(y / 64)]
  const [cx, cy] = [(column + 0.15 + noise(column, row + 0.5) * 0.7) * 64, (row + 0.15 + noise(row, column + 40) * 0.7) * 64]
  return noise(column * 3.7, row * 5.1) > 0.62 && Math.hypot(x - cx, y - cy) < 1.4 + noise(row, column) * 2.2
}

function sea(x, y) {
  const depth = (y - 730) / 270
  const swell = Math.sin(x / mix(40, 120, depth) + noise(x / 160, y / 60) * 6) * mix(0.25, 0.5, depth)
  const path = 1 - smooth(0, 210 + depth * 240, Math.abs(x - 1010 + Math.sin(y / 13) * 26))
  return { tone: clamp(0.72 - path * 0.62 + (noise(x / 70, y / 16) - 0.5) * 0.5), line: receding(depth, 270, 6, 14) + swell }
}

const hull = polygon([268, 806], [420, 806], [396, 838], [294, 838])
const mainSail = polygon([340, 640], [348, 792], [428, 792])
const jib = polygon([332, 664], [332, 792], [274, 792])

export const lamp = {
  width: 1440,
  height: 900,
  layers: [
    { at: hull, cut: () => solid },
    { at: mainSail, cut: (x, y) => ({ tone: smooth(340, 430, x) * 0.6, line: (x - y * 0.4) / 8 }) },
    { at: jib, cut: (x, y) => ({ tone: 0.3 * smooth(332, 280, x), line: (x + y * 0.4) / 8 }) },
    { at: both(polygon([lx - 46, 236], [lx, 190], [lx + 46, 236]), box(0, 0, 1440, 236)), cut: () => solid },
    { at: disc(lx, 188, 7), cut: () => solid },
    { at: either(box(lx - 24, 236, lx - 21, 300), box(lx + 21, 236, lx + 24, 300)), cut: () => solid, halo: 0 },
    { at: disc(lx, ly, 17), cut: () => ({ tone: 1, line: 0, ink: 'red' }), edge: 0, halo: 9 },
    { at: box(lx - 34, 236, lx + 34, 300), cut: () => white },
    { at: either(box(lx - 60, 298, lx + 60, 310), box(lx - 50, 310, lx + 50, 318)), cut: () => solid },
    { at: polygon([lx - 42, 312], [lx + 42, 312], [lx + 68, 740], [lx - 68, 740]), cut: tower },
    {
      at: polygon([1096, 724], [1096, 664], [1132, 636], [1168, 664], [1168, 728]),
      cut: (x, y) => ({ tone: y < 660 ? 0.9 : 0.35 + (x > 1130 ? 0.4 : 0), line: (x + y) / 7 }),
    },
    {
      at: both(below(rock), box(560, 0, 1500, 905)),
      cut: (x, y, inside) => ({
        tone: clamp(0.35 + noise(x / 60, y / 40) * 0.7 + smooth(900, 1150, x) * 0.25 - (inside < 12 ? 0.5 : 0)),
        line: (y + x * 0.55 * (noise(x / 130, 2) > 0.5 ? 1 : -1) + rough(x / 50, 8) * 30) / 9,
      }),
    },
    { at: below((x) => 730 + Math.sin(x / 60) * 1.5), cut: sea, edge: 0, halo: 0 },
    { at: () => -1e3, cut: sky, edge: 0, halo: 0 },
  ],
}
