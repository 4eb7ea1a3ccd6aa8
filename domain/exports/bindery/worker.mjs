// Sets type, draws covers and packs books: native work that takes a processor whole, so it has a process of its own,
// without the server's secrets. Plain JavaScript: it is started from the source tree.
// argv: a task of tasks.mjs, the folder that holds its files and takes what it makes, limits as JSON. Out: one line of JSON.
import { setPriority } from 'node:os'
import { isMainThread, Worker } from 'node:worker_threads'

const [task, folder, limitsText] = process.argv.slice(2)

if (isMainThread) {
  const limits = JSON.parse(limitsText)
  // Behind the server, whose other readers wait for less; before what nobody waits for.
  setPriority(5)
  setTimeout(() => process.exit(70), limits.milliseconds).unref()
  // The typesetter does not come back until it is done: only another thread can watch what it takes.
  setInterval(() => process.memoryUsage.rss() > limits.memoryBytes && process.exit(77), 20).unref()
  const thread = new Worker(new URL(import.meta.url), { argv: [task, folder] })
  thread.on('message', (answer) => process.stdout.write(JSON.stringify(answer)))
  thread.on('error', (error) => {
    console.error(error)
    process.exitCode = 1
  })
} else {
  const { parentPort } = await import('node:worker_threads')
  const { NoTypesetter, tasks } = await import('./tasks.mjs')
  try {
    parentPort.postMessage((await tasks[task](folder)) ?? {})
  } catch (error) {
    if (!(error instanceof NoTypesetter)) throw error
    parentPort.postMessage({ unable: String(error.cause) })
  }
}
