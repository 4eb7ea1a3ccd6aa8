import { clamp, mix, noise, receding, rough, smooth } from './engrave.mjs'
import { below, both, box, disc, either, polygon, stroke } from './shapes.mjs'

const solid = { tone: 1, line: 0 }
const white = { tone: 0, line: 0 }
const [sx, sy] = [300, 330]

const farRidge = (x) => 352 - rough(x / 330, 5) * 190 - Math.exp(-(((x - 1180) / 260) ** 2)) * 120
const nearRidge = (x) => 432 - rough(x / 210, 21) * 110 - Math.exp(-(((x - 180) / 300) ** 2)) * 40
/** The hill stands out from the right; its foot runs under the water on the left. */
const hill = (x) => 640 - 268 * Math.exp(-(((x - 930) / 250) ** 2)) - 60 * smooth(1080, 1440, x) - rough(x / 120, 9) * 26

/** Light comes from the sun at the left: slopes that face right are dark. */
function slope(height, spacing, lightest, lean) {
  return (x, y, inside) => {
    const tilt = (height(x + 6) - height(x - 6)) / 12
    const tone = lightest + smooth(-0.5, 0.7, tilt) * 0.62 + (noise(x / 40, y / 60) - 0.5) * 0.35
    return { tone: clamp(tone - (inside < 7 ? 0.3 : 0)), line: (x * lean + y + rough(x / 70, spacing, 2) * 16) / spacing }
  }
}

/** Old shores: level steps along the foot of the hill, a line of light on each. */
function shores(x, y) {
  const old = y - 516 - rough(x / 200, 4) * 14
  const grass = smooth(0, -90, old)
  const facing = (hill(x + 8) - hill(x - 8)) / 16
  const step = old > 0 && old % 27 < 6
  if (step) return white
  return {
    tone: clamp(0.28 + smooth(-0.6, 0.8, facing) * 0.6 - grass * 0.12 + (noise(x / 24, y / 18) - 0.5) * 0.3),
    line: (y * 1.15 + (hill(x) - 500) * -0.42) / 8.5,
  }
}

function water(x, y) {
  const depth = (y - 560) / 340
  const line = receding(depth, 340, 6, 17) + Math.sin(x / mix(36, 110, depth) + noise(x / 150, y / 50) * 7) * mix(0.15, 0.45, depth)
  const path = Math.abs(x - sx + Math.sin(y / 11) * 18 * (0.4 + depth)) < 34 + 46 * depth
  if (path && noise(x / 26, Math.floor(line) * 1.7) > 0.42) return { tone: 0.62, line, ink: 'red' }
  const mirrored = smooth(120, 0, y - 600 - Math.abs(x - 930) * 0.32) * 0.3
  return { tone: clamp(0.3 + depth * 0.2 + mirrored + (noise(x / 80, y / 14) - 0.5) * 0.55 - (path ? 0.4 : 0)), line }
}

/** One of the two churches: a box, a drum, a cone, and the shade on the side away from the sun. */
function church(cx, foot, size) {
  const at = (dx, dy) => [cx + dx * size, foot - dy * size]
  const shade = (x, y) => ({ tone: x > cx ? 0.82 : 0.14, line: (x > cx ? x + y : y) / 5.5 })
  const nave = polygon(at(-46, -14), at(-46, 46), at(-30, 66), at(30, 66), at(46, 46), at(46, -14))
  const drum = box(cx - 23 * size, foot - 112 * size, cx + 23 * size, foot - 58 * size)
  const cone = polygon(at(-31, 110), at(0, 168), at(31, 110))
  const door = either(box(cx - 8 * size, foot - 22 * size, cx + 7 * size, foot + 9), disc(cx - 0.5 * size, foot - 22 * size, 7.5 * size))
  const slits = either(
    box(cx - 13 * size, foot - 98 * size, cx - 9 * size, foot - 76 * size),
    box(cx - 1, foot - 98 * size, cx + 3, foot - 76 * size),
  )
  const cross = either(stroke(...at(0, 168), ...at(0, 190), 3), stroke(...at(-6, 183), ...at(6, 183), 3))
  return [
    { at: either(door, slits), cut: () => solid, edge: 0, halo: 0 },
    { at: cross, cut: () => solid, edge: 1, halo: 2 },
    { at: cone, cut: (x, y) => ({ tone: x > cx ? 0.9 : 0.42, line: (x - cx) / (0.12 * (y - (foot - 176 * size))) }) },
    { at: drum, cut: shade },
    { at: nave, cut: shade },
  ]
}

const boat = polygon([478, 684], [640, 682], [612, 714], [508, 714])
const rower = either(disc(552, 642, 7), polygon([545, 650], [560, 650], [565, 690], [541, 690]))

export const lake = {
  width: 1440,
  height: 900,
  layers: [
    { at: either(rower, stroke(556, 660, 640, 728, 3.5)), cut: () => solid, edge: 1, halo: 3 },
    { at: boat, cut: () => solid },
    ...church(884, 378, 0.86),
    ...church(1004, 392, 0.66),
    { at: both(below(hill), (_, y) => y - 612), cut: shores },
    { at: below((x) => 560 + Math.sin(x / 50)), cut: water, edge: 1.4, halo: 0 },
    { at: below(nearRidge), cut: slope(nearRidge, 10, 0.34, -0.7) },
    { at: below(farRidge), cut: slope(farRidge, 9, 0.1, 0.8) },
    { at: disc(sx, sy, 74), cut: () => ({ tone: 1, line: 0, ink: 'red' }), edge: 0, halo: 9 },
    {
      at: () => -1e3,
      cut: (x, y) => {
        const cloud = smooth(0.5, 0.66, noise(x / 300 + 3, y / 58 + 1.5)) * smooth(20, 110, y)
        return { tone: clamp(0.46 - y / 900 - cloud * 0.6), line: y / 11 + noise(x / 200, y / 90) * 0.7 }
      },
      edge: 0,
      halo: 0,
    },
  ],
}
