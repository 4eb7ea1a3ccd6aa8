import type { AreaWords } from '../contract'

export const offline: AreaWords<'offline'> = {
  title: 'Lire sans connexion',
  what: 'Les essais que vous ouvrez ici sont gardés dans ce navigateur, les {most, number} derniers, pour que vous puissiez les relire dans un train ou en mer. Ils ne sont gardés que sur votre appareil ; personne ne sait lesquels.',
  needsScript: 'Il faut pour cela JavaScript et un navigateur capable de garder des pages.',
  unreachable: 'Il n’y a pas de connexion, et la page demandée n’est pas gardée dans ce navigateur.',
  none: 'Rien n’est encore gardé : ouvrez un essai, il sera ici.',
  off: 'Rien n’est gardé dans ce navigateur : vous l’avez désactivé.',
  kept: 'Gardés dans ce navigateur',
  forget: 'Tout oublier',
  switchOff: 'Ne rien garder dans ce navigateur',
  switchOn: 'Garder ce que j’ouvre',
  copy: 'Il n’y a pas de connexion. Voici la copie que votre navigateur a gardée le {time}.',
  offline: 'Hors connexion',
}
