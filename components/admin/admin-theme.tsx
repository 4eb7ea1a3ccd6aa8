import { themeKey } from '@/domain/settings/types'

// What reader/theme.ts does for readers' pages, as short as it can be: the admin has no reader script.
const putOn = `try{document.documentElement.dataset.theme=localStorage.getItem('${themeKey}')||'system'}catch{}`

/** Puts the theme that was chosen by the switch on the admin, before it is painted. */
export function AdminTheme({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {putOn}
    </script>
  )
}
