import type { AreaWords } from '../contract'

export const keep: AreaWords<'keep'> = {
  keep: 'Kopie behalten',
  plainText: 'Reiner Text',
  cite: 'Zitieren',
  asFile: 'Als Datei',
  copy: 'Kopieren',
  copyCitation: '{style} kopieren',
  copyLink: 'Link kopieren',
  copyPassage: 'Link zu dieser Stelle kopieren',
  copied: 'Kopiert',
  notCopied: 'Ihr Browser hat das Kopieren nicht zugelassen. Markieren Sie den Text und kopieren Sie ihn selbst.',
  copyright: '© {year} {author}',
  allRightsReserved: 'Alle Rechte vorbehalten',
  revision: 'Fassung {number, number} vom {date}',
  picture: 'Bild',
  notes: 'Anmerkungen',
  contents: 'Inhalt',
  cover: 'Titel',
  links: 'Adressen im Text',
  noFace:
    'Dieser Essay ist in Zeichen geschrieben, für die es hier keine Schrift gibt. Nehmen Sie ihn als EPUB: Ihr Leseprogramm kennt sie.',
  numbered: 'Nummern in eckigen Klammern, [U+…], stehen für Zeichen, die hier keine Schrift hat.',
  unable: 'Kopien dieser Art kann dieser Server nicht machen. Nehmen Sie eine andere.',
  tooLong: 'Dieser Essay ist zu groß, um hier zu einer solchen Datei zu werden. Nehmen Sie eine andere.',
  tooMany: 'Es werden gerade viele Kopien gemacht. Versuchen Sie es in einer Minute noch einmal.',
  again: 'Versuchen Sie es noch einmal, oder nehmen Sie eine andere:',
}
