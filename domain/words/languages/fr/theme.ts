import type { AreaWords } from '../contract'

export const theme: AreaWords<'theme'> = {
  dark: 'Thème sombre',
  source: 'Code source',
  notes: 'Notes',
}
