/** Puts values into a text of `textsOf`, where no catalogue and no formatter is at hand. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
