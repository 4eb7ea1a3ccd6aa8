import path from 'node:path'
import { bundle } from '../bundle.mjs'

await bundle('scripts/up/prepare.ts', path.resolve(process.argv[2] ?? '.build', 'prepare.mjs'))
