type Close = () => unknown

// Next bundles its own copy of this module; whoever opened something registers where the server looks.
const key = Symbol.for('broadside.on-stop')
const globals = globalThis as { [key]?: Map<string, Close> }
globals[key] ??= new Map()
const closes: Map<string, Close> = globals[key]

/** Registers what is closed when the server has answered its last request. One name, one registration. */
export function onStop(name: string, close: Close): void {
  closes.set(name, close)
}

/** Closes everything, last registered first. One that fails does not keep the others from closing. */
export async function closeAll(report: (name: string, error: unknown) => void): Promise<void> {
  for (const [name, close] of [...closes].reverse()) {
    closes.delete(name)
    try {
      await close()
    } catch (error) {
      report(name, error)
    }
  }
}
