import { channelsOf } from './contrast'

/** A colour as the eye orders them: lightness from 0 to 1, strength, and hue as an angle. */
export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

/** Reads #rrggbb. After Björn Ottosson, bottosson.github.io/posts/oklab. */
export function oklchOf(colour: string): Oklch {
  const [r = 0, g = 0, b = 0] = channelsOf(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) }
}

/** The nearest colour of the same lightness and hue that a screen can show, as #rrggbb. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  let strength = chroma
  let linear = linearOf(lightness, strength, hue)
  while (strength > 0 && linear.some((part) => part < -0.0005 || part > 1.0005)) {
    strength = Math.max(0, strength - 0.004)
    linear = linearOf(lightness, strength, hue)
  }
  return `#${linear.map(written).join('')}`
}

function linearOf(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function written(linear: number): string {
  const part = Math.min(1, Math.max(0, linear))
  const bent = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055
  return Math.round(bent * 255)
    .toString(16)
    .padStart(2, '0')
}
