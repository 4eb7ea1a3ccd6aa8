import { clamp, mix, noise, rough, smooth } from './engrave.mjs'
import { both, box, either, ellipse, polygon } from './shapes.mjs'

const sheets = 15
const table = 560

/** The middle of each sheet: thin bread dries as it likes. */
const lie = (index) => (x) => table - 16 - index * 17.5 + rough(x / 95, index * 3.1, 3) * (8 + index * 0.9) + Math.sin(x / 90 + index) * 3
const ends = (index) => [148 + rough(index, 5) * 52, 640 + rough(index, 9) * 60]

/** Blistered and toasted: dark spots, and light ones beside them. */
function crust(x, y, seed) {
  const spot = noise(x / 13 + seed * 7, y / 8 + seed)
  return { tone: spot > 0.7 ? 0.95 : clamp(0.1 + (noise(x / 40, seed) - 0.4) * 0.4), line: y / 4.5 + x / 90 }
}

function sheet(index) {
  const middle = lie(index)
  const [left, right] = ends(index)
  const thick = 6.4
  const at = (x, y) => {
    const past = Math.max(left - x, x - right, 0)
    return Math.hypot(past, Math.max(0, Math.abs(y - middle(x)) - 0.1)) - thick
  }
  return { at, cut: (x, y) => crust(x, y, index), edge: 1.8, halo: 2.2 }
}

const topY = lie(sheets)
const top = {
  at: (x, y) => ellipse(392, topY(x) - 8, 254, 27)(x, y),
  cut: (x, y) => {
    const blister = noise(x / 22 + 4, y / 9 + 2)
    return { tone: blister > 0.66 ? 0.9 : clamp((noise(x / 60, y / 20) - 0.35) * 0.5), line: (y + x * 0.1) / 6 }
  },
}

const fold = (x) => Math.sin(x / 21 + noise(x / 50, 3) * 4)
const hem = (x) => 452 + fold(x) * 9 + (x - 190) * 0.12
const cloth = {
  at: (x, y) => Math.max(polygon([132, 262], [188, 236], [330, 250], [322, 620], [118, 620])(x, y), y - hem(x)),
  cut: (x, y) => {
    const up = hem(x) - y
    if ((up > 16 && up < 38) || (up > 46 && up < 52)) return { tone: 0.86, line: x / 5, ink: 'red' }
    const shade = smooth(-0.2, 1, fold(x + y * 0.05)) * 0.7 * smooth(250, 330, y)
    return { tone: clamp(shade), line: (x + y * 0.06) / 6.5 }
  },
}

const jugX = 800
/** Half the jug's width at each height. */
function girth(y) {
  if (y < 300) return mix(46, 32, smooth(250, 300, y))
  if (y < 430) return mix(32, 104, smooth(292, 430, y))
  return mix(104, 62, smooth(425, table + 14, y))
}
const jug = {
  at: (x, y) => Math.max((Math.abs(x - jugX) - girth(y)) * 0.86, 250 - y, y - table - 12),
  cut: (x, y) => {
    const across = (x - jugX) / girth(y)
    const bow = y + (1 - across * across) * 12
    if (bow > 384 && bow < 406) return { tone: 1, line: 0, ink: 'red' }
    if (bow > 370 && bow < 376) return { tone: 1, line: 0, ink: 'red' }
    const gleam = smooth(0.16, 0, Math.abs(across + 0.45)) * 0.5
    return { tone: clamp(smooth(-0.55, 0.95, across) * 0.92 + 0.1 - gleam + smooth(-0.8, -1, across) * 0.3), line: bow / 7.5 }
  },
}
const handle = (x, y) => Math.abs(Math.hypot((x - 868) / 1, (y - 352) / 1.25) - 50) - 8
const mouth = ellipse(jugX, 251, 46, 10)

const shadow = (x) => smooth(700, 560, x) * smooth(60, 150, x) + smooth(130, 60, Math.abs(x - 850))

export const bread = {
  width: 960,
  height: 704,
  layers: [
    cloth,
    { at: mouth, cut: () => ({ tone: 1, line: 0 }) },
    jug,
    { at: both(handle, box(810, 0, 960, 500)), cut: (x, y) => ({ tone: 0.55, line: (x + y) / 6 }) },
    top,
    ...Array.from({ length: sheets }, (_, index) => sheet(sheets - 1 - index)),
    { at: either(box(-9, table + 54, 969, table + 60)), cut: () => ({ tone: 1, line: 0 }), edge: 0, halo: 3 },
    {
      at: box(-9, table, 969, 800),
      cut: (x, y) => {
        const front = y > table + 56
        const knot = Math.hypot((x - 690) / 60, (y - 650) / 16)
        const line = front ? y / 10 + rough(x / 170, 2) * 2 + 1.6 / (0.7 + knot) : y / 7 + rough(x / 240, 6) * 1.2
        return { tone: front ? 0.62 : clamp(0.2 + shadow(x) * 0.62 * smooth(table + 50, table, y)), line }
      },
    },
    {
      at: () => -1e3,
      cut: (x, y) => {
        const light = smooth(560, 90, Math.hypot((x - 430) * 0.8, y - 330))
        return { tone: clamp(0.93 - light * 0.8 + (noise(x / 90, y / 70) - 0.5) * 0.22), line: (x + rough(y / 120, 3) * 22) / 9 }
      },
      edge: 0,
      halo: 0,
    },
  ],
}
