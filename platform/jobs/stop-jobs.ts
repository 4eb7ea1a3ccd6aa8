/** A running worker, as the rest of the process sees it. */
export interface RunningWorker {
  stop: () => Promise<void>
}

// The front's graceful stop runs in another copy of this module than the one that Next started the worker in.
const key = Symbol.for('broadside.jobs.worker')

/** Where this process keeps its one worker. */
export const workerSlot = globalThis as { [key]?: RunningWorker | undefined }
export { key as workerKey }

/** Stops the worker: what it is at is finished, nothing new is begun. Does nothing where none runs. */
export async function stopJobs(): Promise<void> {
  const worker = workerSlot[key]
  workerSlot[key] = undefined
  await worker?.stop()
}
