import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['scripts/run-typescript.mjs', 'bench/texts/measure.ts'], { stdio: 'inherit' })
