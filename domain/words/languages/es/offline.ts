import type { AreaWords } from '../contract'

export const offline: AreaWords<'offline'> = {
  title: 'Leer sin conexión',
  what: 'Los ensayos que abre aquí se guardan en este navegador, los últimos {most, number}, para que pueda volver a leerlos en un tren o en el mar. Se guardan solo en su dispositivo; nadie sabe cuáles son.',
  needsScript: 'Para esto hacen falta JavaScript y un navegador que pueda guardar páginas.',
  unreachable: 'No hay conexión, y la página que ha pedido no está guardada en este navegador.',
  none: 'Aún no hay nada guardado: abra un ensayo y aparecerá aquí.',
  off: 'En este navegador no se guarda nada: usted lo ha desactivado.',
  kept: 'Guardados en este navegador',
  forget: 'Olvidarlos todos',
  switchOff: 'No guardar nada en este navegador',
  switchOn: 'Guardar lo que abro',
  copy: 'No hay conexión. Esta es la copia que su navegador guardó el {time}.',
  offline: 'Sin conexión',
}
