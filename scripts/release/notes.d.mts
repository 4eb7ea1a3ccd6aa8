export function notesOf(changelog: string, version: string): string
export function versionOf(tag: string, manifest: { version: string }): string
