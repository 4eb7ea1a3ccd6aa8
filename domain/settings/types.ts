/** Where a reader's browser keeps the theme that was chosen by the switch. Nothing kept: the system's. */
export const themeKey = 'broadside.theme'
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]
