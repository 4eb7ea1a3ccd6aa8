import type { AreaWords } from '../contract'

export const theme: AreaWords<'theme'> = {
  dark: 'Tema oscuro',
  source: 'Código fuente',
  notes: 'Notas',
}
