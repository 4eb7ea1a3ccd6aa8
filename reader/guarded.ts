/** The same function, whose failure is told to the console and to nobody else: the plain page must not suffer from it. */
export function guarded<Args extends unknown[]>(work: (...args: Args) => void | Promise<void>): (...args: Args) => void {
  const report = (error: unknown) => console.error('Broadside:', error)
  return (...args) => {
    try {
      work(...args)?.catch(report)
    } catch (error) {
      report(error)
    }
  }
}
