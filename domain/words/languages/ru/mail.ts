import type { AreaWords } from '../contract'

export const mail: AreaWords<'mail'> = {
  signInSubject: 'Вход: {publication}',
  signInLink: 'Вот ваша ссылка для входа в издание «{publication}»:',
  signInWorks:
    'Она открывает страницу с кнопкой и сработает один раз в течение {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минут}}.',
  signInNotAsked: 'Если вы её не запрашивали, делать ничего не нужно: без ссылки никто не войдёт.',
}
