const classes: Record<string, string> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }

/** A style sheet cannot tell `type="a"` from `type="A"`, so a list that counts in letters says so by a class too. */
export function listClass(type: string | null | undefined): string | undefined {
  return type ? classes[type] : undefined
}
