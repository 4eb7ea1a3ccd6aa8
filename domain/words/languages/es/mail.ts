import type { AreaWords } from '../contract'

export const mail: AreaWords<'mail'> = {
  signInSubject: 'Iniciar sesión en {publication}',
  signInLink: 'Este es su enlace para iniciar sesión en {publication}:',
  signInWorks:
    'Abre una página con un botón. Sirve una vez, durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  signInNotAsked: 'Si no lo ha pedido, no tiene que hacer nada: sin el enlace no entra nadie.',
}
