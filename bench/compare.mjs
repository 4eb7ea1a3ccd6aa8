import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['scripts/run-typescript.mjs', 'bench/compare.ts'], { stdio: 'inherit' })
