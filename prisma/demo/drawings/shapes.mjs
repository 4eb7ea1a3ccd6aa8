// Signed distances: negative inside, in pixels.

export const box = (left, top, right, bottom) => (x, y) => Math.max(left - x, x - right, top - y, y - bottom)

export const disc = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) - radius

/** About right near the edge, which is where it matters. */
export const ellipse = (cx, cy, rx, ry) => (x, y) => {
  const [u, v] = [(x - cx) / rx, (y - cy) / ry]
  const far = Math.hypot(u, v)
  const slope = Math.hypot(u / rx, v / ry)
  return slope === 0 ? -Math.min(rx, ry) : (far * (far - 1)) / slope
}

/** Everything under a line that `height` gives for each x. */
export const below = (height) => (x, y) => {
  const slope = (height(x + 1) - height(x - 1)) / 2
  return (height(x) - y) / Math.hypot(1, slope)
}

export const either =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)))

export const both =
  (...shapes) =>
  (x, y) =>
    Math.max(...shapes.map((shape) => shape(x, y)))

/** A polygon by its corners, in either direction. */
export const polygon =
  (...corners) =>
  (x, y) => {
    let nearest = Number.POSITIVE_INFINITY
    let inside = false
    for (let i = 0, j = corners.length - 1; i < corners.length; j = i, i += 1) {
      const [ax, ay] = corners[i]
      const [bx, by] = corners[j]
      const [dx, dy] = [bx - ax, by - ay]
      const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
      nearest = Math.min(nearest, Math.hypot(x - ax - dx * along, y - ay - dy * along))
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
    return inside ? -nearest : nearest
  }

/** A line with a thickness. */
export const stroke = (ax, ay, bx, by, width) => (x, y) => {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - dx * along, y - ay - dy * along) - width / 2
}
