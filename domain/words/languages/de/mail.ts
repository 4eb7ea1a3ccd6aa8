import type { AreaWords } from '../contract'

export const mail: AreaWords<'mail'> = {
  signInSubject: 'Anmelden bei {publication}',
  signInLink: 'Hier ist Ihr Link, um sich bei {publication} anzumelden:',
  signInWorks: 'Er öffnet eine Seite mit einem Knopf. Er funktioniert einmal, {minutes, plural, one {# Minute} other {# Minuten}} lang.',
  signInNotAsked: 'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ohne den Link kommt niemand hinein.',
}
