import type { AreaWords } from '../contract'

export const offline: AreaWords<'offline'> = {
  title: 'Lesen ohne Verbindung',
  what: 'Die Essays, die Sie hier öffnen, bleiben in diesem Browser, die letzten {most, number}, damit Sie sie im Zug oder auf See wieder lesen können. Sie liegen nur auf Ihrem Gerät; niemand erfährt, welche es sind.',
  needsScript: 'Das braucht JavaScript und einen Browser, der Seiten aufbewahren kann.',
  unreachable: 'Es gibt keine Verbindung, und die gewünschte Seite liegt nicht in diesem Browser.',
  none: 'Noch ist nichts aufbewahrt: Öffnen Sie einen Essay, und er wird hier stehen.',
  off: 'In diesem Browser wird nichts aufbewahrt: Sie haben es abgeschaltet.',
  kept: 'In diesem Browser aufbewahrt',
  forget: 'Alle löschen',
  switchOff: 'In diesem Browser nichts aufbewahren',
  switchOn: 'Aufbewahren, was ich öffne',
  copy: 'Es gibt keine Verbindung. Dies ist die Kopie, die Ihr Browser aufbewahrt hat: {time}.',
  offline: 'Ohne Netz',
}
