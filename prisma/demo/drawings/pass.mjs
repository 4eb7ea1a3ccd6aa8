import { clamp, noise, receding, rough, smooth, through } from './engrave.mjs'
import { below, box, disc, either, polygon, stroke } from './shapes.mjs'

const solid = { tone: 1, line: 0 }
const white = { tone: 0, line: 0 }
const horizon = 372

/** The road: how near we are to it (0 far, 1 here), where its middle runs, how wide it is. */
const near = (y) => clamp((y - horizon) / (900 - horizon), 0, 1.2)
const bends = [
  [-0.1, 742],
  [0.02, 742],
  [0.07, 690],
  [0.16, 790],
  [0.3, 930],
  [0.7, 640],
  [1.3, 560],
]
const middle = (y) => through(bends, near(y))
const breadth = (y) => 10 + near(y) ** 1.2 * 560
const road = (x, y) => Math.max(Math.abs(x - middle(y)) - breadth(y) / 2, horizon - y)

const peaks = (x) => 330 - rough(x / 300, 14) * 150 - Math.exp(-(((x - 240) / 210) ** 2)) * 190 - Math.exp(-(((x - 1170) / 230) ** 2)) * 214
const foothills = (x) => 392 - rough(x / 190, 31) * 70 - smooth(260, 0, Math.abs(x - 60)) * 90 - smooth(300, 0, Math.abs(x - 1420)) * 120

function mountain(x, y, inside) {
  const tilt = (peaks(x + 7) - peaks(x - 7)) / 14
  const snow = y < 236 + rough(x / 30, 2) * 70
  if (snow) return { tone: smooth(0.1, 0.9, tilt) * 0.6, line: (x * 0.8 + y) / 10 }
  const rock = 0.32 + smooth(-0.5, 0.9, tilt) * 0.6 + (noise(x / 46, y / 70) - 0.5) * 0.4
  return { tone: clamp(rock - (inside < 6 ? 0.3 : 0)), line: (x * 0.8 + y + rough(x / 60, 7, 2) * 14) / 9 }
}

function verge(x, y) {
  const clump = smooth(0.52, 0.7, noise(x / 120, y / 34)) * 0.5
  const line = receding(near(y), 528, 6, 17) + rough(x / 90, 12) * 1.4 + rough(x / 24, 40, 2) * 0.5
  return { tone: clamp(0.2 + clump + smooth(700, 1440, x) * 0.12 + smooth(500, 0, x) * 0.12), line }
}

/** A lorry from the front; u and v are measured in its own width from the middle of its foot. */
function lorry(cx, foot, size, red) {
  const part = (u, v) => {
    if (v > 1.0) return { tone: 0.5 + (u > 0 ? 0.3 : 0), line: (u * 22) % 1 }
    if (v < 0.17) return solid
    const pane = Math.max(Math.abs(u) - 0.4, Math.abs(v - 0.74) - 0.14)
    if (pane < 0) return Math.abs(u) < 0.018 || pane > -0.02 ? solid : { tone: smooth(-0.2, 0.3, u) * 0.55, line: (u * 0.8 + v) * 13 }
    const lamp = Math.hypot(Math.abs(u) - 0.36, v - 0.31)
    if (lamp < 0.085) return lamp > 0.06 ? solid : white
    if (Math.max(Math.abs(u) - 0.24, Math.abs(v - 0.36) - 0.12) < 0) return { tone: 0.55, line: v * 15 }
    return red ? { tone: u > 0.36 ? 0.97 : 0.9, line: v * 30, ink: 'red' } : { tone: u > 0.3 ? 0.55 : 0.06, line: (u + v) * 16 }
  }
  const body = polygon(
    ...[
      [-0.5, 0.1],
      [0.5, 0.1],
      [0.5, 0.96],
      [0.54, 0.98],
      [0.54, 1.42],
      [-0.54, 1.42],
      [-0.54, 0.98],
      [-0.5, 0.96],
    ].map(([u, v]) => [cx + u * size, foot - v * size]),
  )
  const wheels = either(
    box(cx - 0.45 * size, foot - 0.14 * size, cx - 0.27 * size, foot),
    box(cx + 0.27 * size, foot - 0.14 * size, cx + 0.45 * size, foot),
  )
  const edge = clamp(size / 60, 1, 3)
  const elsewhere = (x, y) => Math.abs(x - cx) > size || y > foot + 9 || y < foot - size * 1.6
  return [
    { at: (x, y) => (elsewhere(x, y) ? 99 : body(x, y)), cut: (x, y) => part((x - cx) / size, (foot - y) / size), edge, halo: edge * 1.4 },
    { at: (x, y) => (elsewhere(x, y) ? 99 : wheels(x, y)), cut: () => solid, edge, halo: edge },
  ]
}

/** The queue, nearest first: each stands where the road is wide enough for it. */
const feet = [744, 636, 572, 527, 494, 470, 451, 436, 424, 414, 406, 399, 393, 388]
const queue = feet.flatMap((foot, index) => lorry(middle(foot) - breadth(foot) * 0.12, foot, breadth(foot) * 0.42, index % 4 === 1))

const boomAt = (x) => 772 - (x - 150) * 0.028
const boom = (x, y) => Math.max(Math.abs(y - boomAt(x)) - 17, 96 - x, x - 1452)
const post = either(box(118, 690, 176, 905), box(100, 872, 196, 905))
const man = either(
  disc(1128, 556, 15),
  polygon([1108, 578], [1146, 576], [1154, 668], [1104, 668]),
  stroke(1116, 664, 1108, 742, 15),
  stroke(1140, 664, 1150, 740, 15),
  stroke(1144, 590, 1172, 640, 10),
  stroke(1172, 640, 1180, 744, 4),
)
const waistcoat = polygon([1112, 582], [1142, 580], [1148, 642], [1110, 642])
const table = either(box(1246, 668, 1352, 675), stroke(1254, 674, 1284, 742, 4), stroke(1344, 674, 1314, 742, 4))
const samovar = either(
  polygon([1284, 622], [1316, 622], [1310, 654], [1290, 654]),
  box(1292, 654, 1308, 668),
  box(1293, 606, 1307, 624),
  stroke(1280, 640, 1270, 644, 4),
)
const smoke = (x, y) =>
  Math.max(Math.abs(x - 1300 - Math.sin(y / 26) * (606 - y) * 0.13 - (606 - y) * 0.1) - 2 - (606 - y) * 0.035, y - 604, 430 - y)

export const pass = {
  width: 1440,
  height: 900,
  layers: [
    { at: disc(147, 768, 15), cut: () => solid, halo: 3 },
    {
      at: boom,
      cut: (x) => (Math.floor((x - boomAt(x) * 0.35) / 92) % 2 === 0 ? { tone: 1, line: 0, ink: 'red' } : white),
      edge: 3,
      halo: 5,
    },
    { at: post, cut: (x) => ({ tone: x > 150 ? 0.9 : 0.35, line: x / 6 }) },
    { at: waistcoat, cut: (x, y) => ({ tone: 0.75, line: (y + Math.abs(x - 1128)) / 7, ink: 'red' }), edge: 0, halo: 2 },
    { at: man, cut: () => solid, edge: 1, halo: 4 },
    { at: either(samovar, table), cut: () => solid, edge: 1, halo: 4 },
    ...queue,
    { at: smoke, cut: () => white, edge: 1.6, halo: 0 },
    {
      at: (x, y) =>
        Math.max(
          Math.abs(x - middle(y) - breadth(y) * 0.17) - breadth(y) * 0.008,
          ((y * 100) / (40 + breadth(y))) % 30 < 14 ? -9 : 9,
          560 - y,
        ),
      cut: () => white,
      edge: 0,
      halo: 0,
    },
    {
      at: road,
      cut: (x, y) => ({ tone: clamp(0.16 + (noise(x / 90, y / 12) - 0.5) * 0.5), line: receding(near(y), 528, 5, 14) }),
      edge: 2.5,
      halo: 2,
    },
    { at: below((x) => horizon + 6 + rough(x / 260, 77) * 30), cut: verge },
    { at: below(foothills), cut: (x, y) => ({ tone: clamp(0.5 + (noise(x / 60, y / 30) - 0.5) * 0.7), line: (y - x * 0.7) / 9 }) },
    { at: below(peaks), cut: mountain },
    {
      at: () => -1e3,
      cut: (x, y) => {
        const cloud = smooth(0.46, 0.62, noise(x / 260 + 8, y / 62 + 4))
        return { tone: clamp(0.5 - y / 800 - cloud * 0.55), line: y / 11 + noise(x / 180, y / 80) * 0.9 }
      },
      edge: 0,
      halo: 0,
    },
  ],
}
