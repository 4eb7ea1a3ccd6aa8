// Draws the demo's pictures anew: node prisma/demo/drawings/draw.mjs [name…] [--draft]
import { engrave } from './engrave.mjs'

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const names = asked.length > 0 ? asked : ['pass', 'bread', 'lake', 'water-lines', 'lamp']

for (const name of names) {
  const scenes = await import(`./${name}.mjs`)
  const file = new URL(`../pictures/${name}.png`, import.meta.url).pathname
  const bytes = await engrave(file, Object.values(scenes)[0])
  process.stdout.write(`${name}: ${Math.round(bytes / 1024)} KB\n`)
}
