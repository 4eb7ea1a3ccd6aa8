// Sets type, makes pictures of it and packs books: native work that takes a processor whole, so it has a process of its own, without the
// server's secrets, that stays warm between tasks. Plain JavaScript: it is started from the source tree.
// Hears { task, job, memoryBytes } and answers { result }, { unable } or { error }, each with rssBytes.
import { setPriority } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

if (isMainThread) watch()
else await work()

/** The typesetter does not come back until it is done: only another thread can watch what it takes. */
function watch() {
  // Behind the server, whose other readers wait for less; before what nobody waits for.
  setPriority(5)
  process.on('disconnect', () => process.exit())
  // Ctrl-C and a service manager mean the whole group. The server still answers whom it has let in, and then ends this process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
  const thread = new Worker(new URL(import.meta.url))
  let watching
  process.on('message', (request) => {
    const endIfTooLarge = () => process.memoryUsage.rss() > request.memoryBytes && process.exit(77)
    endIfTooLarge()
    watching = setInterval(endIfTooLarge, 20)
    thread.postMessage(request)
  })
  thread.on('message', (answer) => {
    clearInterval(watching)
    process.send({ ...answer, rssBytes: process.memoryUsage.rss() })
  })
  thread.on('error', (error) => {
    console.error(error)
    process.exit(1)
  })
}

async function work() {
  const { NoTypesetter, tasks } = await import('./tasks.mjs')
  parentPort.on('message', async ({ task, job }) => {
    try {
      parentPort.postMessage({ result: await tasks[task](job) })
    } catch (error) {
      parentPort.postMessage(error instanceof NoTypesetter ? { unable: String(error.cause) } : { error: String(error.stack) })
    }
  })
}
