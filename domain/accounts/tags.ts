/** What documents may depend on of people. */
export const accountTags = {
  /** Who writes here, by what name and in what role. */
  writers: 'writers',
} as const
