/** A title as it stands in quotation marks: its own are single there. */
export function withinQuotes(title: string): string {
  return title.replace(/“([^“”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’')
}

/** With a full stop, unless it ends with a mark of its own. */
export function ended(text: string): string {
  return /[.?!…։。][”’»"]?$/u.test(text) ? text : `${text}.`
}
