/** The look: what the reader may change of it, and what it needs words for. */
export const theme = {
  dark: 'Dark theme',
  source: 'Source code',
  notes: 'Notes',
} as const
