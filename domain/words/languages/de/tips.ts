import type { AreaWords } from '../contract'

export const tips: AreaWords<'tips'> = {
  jar: 'Die Trinkgeldkasse',
  at: 'bei {name}, auf deren Seite',
  also: 'auch',
  anotherAmount: 'Anderer Betrag',
  wayOut: 'Schon gegeben, oder gerade nicht',
  tip: 'Trinkgeld geben',
  tipAt: 'Trinkgeld über {name}',
  coffee: 'Spendieren Sie mir einen Kaffee',
  sponsorAt: 'Auf {name} fördern',
  joinAt: 'Bei {name} mitmachen',
  giveAt: 'Über {name} geben',
  noSuchWay: 'Diesen Weg für Trinkgeld gibt es hier nicht.',
}
