export interface Decision {
  file: string
  number: string
  title: string
  date: string
  status: string
}
export function readDecision(file: string, text: string): Decision
export function readDecisions(folder: string): Decision[]
export function indexOf(decisions: Decision[]): string
export function writeIndex(): boolean
