// node leash.mjs command …: runs the command, and ends it and all that it has started when the process that asked for it is gone, however
// that went. What npm or Next leave behind when their start is killed would go on working on what the next start works on.
import { spawn } from 'node:child_process'
import { exitCodeFor } from './asked-to-stop.mjs'

const [command, ...args] = process.argv.slice(2)
// The whole group is signalled, the command too; this one waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
// 0 is this very group: run.mjs has made one.
process.once('disconnect', () => process.kill(0, 'SIGKILL'))
spawn(command, args, { stdio: 'inherit' })
  .once('error', (error) => {
    console.error(error.message)
    process.exit(127)
  })
  .once('exit', (code, signal) => process.exit(code ?? exitCodeFor(signal)))
