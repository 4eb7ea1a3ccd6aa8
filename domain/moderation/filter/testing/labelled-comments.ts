import type { FilteredText } from '../tokens-of'

export interface Labelled extends FilteredText {
  isSpam: boolean
}

const common = `the a of and to in it that was for on with as this you I my we is not but have has at from what when they there one all
so very more time people think read thank essay wrote about`.split(/\s+/)
const life =
  `grandmother bread harbour border train letter winter river kitchen memory island ferry school garden paragraph sentence language
village window street morning coffee argue disagree question remember childhood book author library moon mother translation history museum
journey night lamp goat neighbour soldier passport station stone cheese silence clock weather poem photograph correct mistake exactly perhaps`.split(
    /\s+/,
  )
const trade =
  `casino bonus loan credit crypto bitcoin profit guaranteed viagra pills cheap replica watches seo ranking backlinks traffic buy
discount offer click winner prize investment trader broker whatsapp telegram earn daily income escort dating followers likes essaywriting visa
spell caster lover weightloss keto betting slots jackpot deposit withdraw wallet recovery hacker instant approval`.split(/\s+/)
const otherTongues = {
  ham: [
    'Спасибо за текст о границе и хлебе',
    'Моя бабушка тоже пекла такой хлеб',
    'Շնորհակալություն այս էսսեի համար',
    'Das erinnert mich an meine Großmutter und den Winter',
    'Je me souviens du port et des trains de nuit',
    '我祖母也这样做面包',
    'هذا النص أعاد إلي ذكرى جدتي',
  ],
  spam: [
    'Казино бонус за регистрацию выигрыш сегодня',
    'Кредит онлайн без проверки мгновенно',
    'Kredit ohne Schufa sofort günstig online',
    'Gagnez de l’argent au casino en ligne bonus',
    '网上赌场 注册送奖金 点击',
    'كازينو اون لاين مكافأة مجانية اضغط هنا',
  ],
}
const spamHosts = ['win-big.example', 'cheap-pills.example', 'crypto-profit.example', 'casino-royale.example', 'seo-rank.example']
const hamHosts = ['en.wikipedia.org', 'archive.org', 'gutenberg.org', 'nytimes.com']
const hamNames = ['Margit', 'Tigran', 'Ani', 'Paul Holm', 'Nune', 'Gohar', 'Wim', 'Olive', 'Шагоян', 'Ruth']
const spamNames = ['Casino Online', 'Best Loans', 'Dr Spell Caster', 'SEO Expert', 'John Trader', 'Maria', 'Paul', 'Cheap Pills']

/** A stream of numbers that is the same for the same seed. */
function lots(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/**
 * Comments as an essay gets them, and as programs send them, in several languages. Many a spam praises the essay in the words of its readers
 * before it comes to its wares, and many a reader links to something: a filter that only knew single words would be wrong about those.
 */
export function labelledComments(count: number, seed: number): Labelled[] {
  const random = lots(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const words = (own: readonly string[], length: number, share: number) =>
    Array.from({ length }, () => pick(random() < share ? own : common)).join(' ')
  const ham = (): Labelled => {
    const link = random() < 0.15 ? ` https://${pick(hamHosts)}/${Math.floor(random() * 999)}` : ''
    const tongue = random() < 0.2 ? `${pick(otherTongues.ham)}. ` : ''
    // Somebody writes about gambling, money or medicine without selling any.
    const ofTrade = random() < 0.2 ? ` ${words(trade, 6, 0.5)}.` : ''
    const text = `${tongue}${words(life, 8 + Math.floor(random() * 60), 0.35)}.${ofTrade}${link}`
    return { text, name: pick(hamNames), email: random() < 0.3 ? 'reader@mail.example' : '', isSpam: false }
  }
  const spam = (): Labelled => {
    const praise = random() < 0.4 ? `${words(life, 10, 0.25)}. ` : ''
    const tongue = random() < 0.25 ? `${pick(otherTongues.spam)}. ` : ''
    const link = random() < 0.8 ? ` https://${pick(spamHosts)}/${Math.floor(random() * 999)}` : ''
    const text = `${praise}${tongue}${words(trade, 5 + Math.floor(random() * 25), 0.45)}.${link}`
    return { text, name: pick(spamNames), email: random() < 0.6 ? 'promo@bulk.example' : '', isSpam: true }
  }
  return Array.from({ length: count }, () => (random() < 0.4 ? spam() : ham()))
}
