// Essays that nobody wrote, with words as often and as seldom as in real ones: the k-th most used word stands there about 1/k as
// often as the first, and every essay comes back to a few words of its own.

export interface MadeEssay {
  title: string
  standfirst: string
  paragraphs: string[]
  tags: string[]
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const common = {
  en: 'the of and to a in that is was it for he as on with his be at by I this had not but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do'.split(
    ' ',
  ),
  ru: 'и в не на я что он с как это по но к у за из от так о же все бы было ещё её только когда мы они для вот тут где там нет если или ни до него ей день нас себя год было чтобы под быть ещё раз время очень жизнь человек люди'.split(
    ' ',
  ),
}
const syllables = {
  en: 'ra te lo mi ster an con per dis fer ing ber tal mon der ris el vo ca tion sel mer pro ba ly nd ash ull eep oat'.split(' '),
  ru: 'ра те ло ми стер ан кон пер дис фер ость бер тал мон дер рис ель во ка ция сел мер про ба лый ёж ник ушк еть ой'.split(' '),
}
const hanFirst = [...'的一是不了人我在有他这中大来上个国和地到出说时要就会可也你对生能而子那得于着下自之年过发后作里']
const kana = [...'のにはをたがでてとしれさあいうえおかきくけこすせそちつなぬねはひふへほまみむめもやゆよらりるろわん']

const vocabularySize = 40_000

/** The words of a language, the most used first. */
function vocabulary(language: 'en' | 'ru', random: () => number): string[] {
  const words = new Set(common[language])
  const parts = syllables[language]
  while (words.size < vocabularySize) {
    const length = 2 + Math.floor(random() * 3)
    words.add(Array.from({ length }, () => parts[Math.floor(random() * parts.length)] ?? '').join(''))
  }
  return [...words]
}

/** Draws ranks as natural language does. */
function zipf(size: number, random: () => number): () => number {
  const sums: number[] = []
  let sum = 0
  for (let rank = 1; rank <= size; rank++) {
    sum += 1 / (rank + 2.7) ** 1.05
    sums.push(sum)
  }
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

export interface Corpus {
  /** The n-th essay; the same one each time the essays are made in order. */
  essay(number: number): MadeEssay
  words: Record<'en' | 'ru', string[]>
  han: string[]
}

/** Eight in ten essays are in words like English, one in Russian, one in Chinese and Japanese characters. */
export function makeCorpus(seed: number, wordsEach: number): Corpus {
  const random = numbersFrom(seed)
  const words = { en: vocabulary('en', random), ru: vocabulary('ru', random) }
  const han = [...hanFirst, ...Array.from({ length: 2_950 }, (_, at) => String.fromCodePoint(0x4e00 + at * 6))]
  const ranks = zipf(vocabularySize, random)
  const hanRanks = zipf(han.length, random)
  const whole = (limit: number) => Math.floor(random() * limit)

  const spoken = (language: 'en' | 'ru', own: readonly string[]) => (count: number) =>
    Array.from({ length: count }, () => (random() < 0.07 ? own[whole(own.length)] : words[language][ranks()]) ?? '').join(' ')
  const written = (own: readonly string[]) => (count: number) =>
    Array.from({ length: Math.ceil(count * 1.6) }, () => {
      if (random() < 0.07) return own[whole(own.length)] ?? ''
      return random() < 0.2 ? kana[whole(kana.length)] : han[hanRanks()]
    }).join('')

  return {
    words,
    han,
    essay(number) {
      const kind = number % 10
      const own = Array.from({ length: 12 }, () => 300 + whole(12_000))
      const say =
        kind === 8
          ? spoken(
              'ru',
              own.map((rank) => words.ru[rank] ?? ''),
            )
          : kind === 9
            ? written(own.map((rank) => (han[rank % han.length] ?? '') + (han[(rank * 7) % han.length] ?? '')))
            : spoken(
                'en',
                own.map((rank) => words.en[rank] ?? ''),
              )
      const paragraphs = Array.from({ length: 10 }, () => `${say(Math.round((wordsEach - 30) / 10))}.`)
      return { title: say(6), standfirst: `${say(20)}.`, paragraphs, tags: [`Topic ${whole(60)}`, `Field ${whole(8)}`] }
    },
  }
}
