export const parts: string[]
export function readArguments(args: string[]): Map<string, string[]>
