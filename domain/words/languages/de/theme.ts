import type { AreaWords } from '../contract'

export const theme: AreaWords<'theme'> = {
  dark: 'Dunkle Ansicht',
  source: 'Quelltext',
  notes: 'Anmerkungen',
}
