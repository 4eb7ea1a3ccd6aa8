export interface RunningServer {
  stop(): void
  ended: Promise<number>
}
export class Supervisor {
  constructor(options: { start: () => RunningServer; say: (line: string) => void })
  changed(): Promise<void>
  stop(): Promise<void>
}
