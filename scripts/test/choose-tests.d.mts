export interface TestTree {
  files: string[]
  textOf: (file: string) => string
  exists?: (file: string) => boolean
}
export function chooseTests(words: string[], tree: TestTree): { files: string[]; titles: string[] }
export function patternOf(titles: string[]): string
export function namesOf(titles: string[]): string
