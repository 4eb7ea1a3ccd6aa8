/** Puts values into a text of `getMessages`, where no catalogue and no formatter is at hand. */
export function interpolate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
