/** What documents may depend on in the settings. */
export const settingsTags = { all: 'settings' } as const
