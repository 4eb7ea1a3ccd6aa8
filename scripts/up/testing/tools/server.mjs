import { step } from './step.mjs'

process.once('disconnect', () => process.exit(0))
console.log(`signs with ${process.env.AUTH_SECRET}`)
await step('server', () => process.stdout.write(`broadside listening on ${process.env.PORT}\n`))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0))
setInterval(() => {}, 1_000)
