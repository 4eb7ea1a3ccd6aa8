import { execFileSync } from 'node:child_process'

const given = process.argv.slice(3)
execFileSync(process.execPath, ['scripts/run-typescript.mjs', 'bench/markdown/measure.ts', ...given], { stdio: 'inherit' })
