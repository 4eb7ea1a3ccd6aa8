import { divider, figure, h2, note, ol, p, pull, sideBar, ul } from '../blocks'
import { firstComments } from '../comments/how-to-wait-first'
import { laterComments } from '../comments/how-to-wait-later'
import type { DemoEssay } from '../demo-essay'

export const howToWait: DemoEssay = {
  slug: 'how-to-wait',
  title: 'How to wait',
  standfirst:
    'Nineteen hours below a mountain border, in a queue of some four hundred lorries, with notes on the people who are good at it.',
  writtenOn: '2023-09',
  tags: ['Borders', 'Roads'],
  featured: true,
  publishedDaysAgo: 9,
  revision: {
    daysAgo: 6,
    reason: 'The note on Rustam’s sleep, put right at his request',
    from: 'a gift that runs in the family and has cost it two weddings.',
    to: 'a gift that runs in the family and has cost it one wedding. The other, I am asked to say, was for other reasons.',
  },
  letters: firstComments + laterComments,
  body: (mediaIdOf) => [
    note(
      '2026-03',
      'I wrote this in September 2023, in pencil, on the back of a customs form that nobody wanted in the end. The pass has a tunnel now and the queue is said to be shorter. I have changed two names and one cheese.',
    ),
    p(
      'The first thing I learned is that one does not join the queue. One is *received* into it. A man in a knitted waistcoat walked down the line of lorries towards our minibus, counting under his breath, and when he reached us he put his palm on the bonnet as if to feel whether it had a fever. “You are after Rustam,” he said. “Rustam is the blue one with no mudguards. When Rustam moves, you move. When Rustam sleeps, you may sleep.”^[I never saw Rustam sleep. His nephew said that he did it with his eyes open, a gift that runs in the family and has cost it one wedding. The other, I am asked to say, was for other reasons.]',
    ),
    p(
      'Then he went back up the hill to the head of the line, a walk of about four kilometres, which he made, I was told, six times a day. He held no office. He had arrived at this border eleven years earlier with a load of onions, had found the waiting badly organised, and had not left.',
    ),
    figure({
      mediaId: mediaIdOf('pass'),
      width: 'wide',
      alt: 'Woodcut: a long line of lorries climbs a mountain road towards a pass; in front, a red and white barrier is down.',
      caption: 'The road below the pass, somewhere after the third hour. The barrier is not shown larger than it is; it only felt so.',
    }),
    p(
      'I had a book, a bottle of water and a plan, which was to be across by dark. Within an hour the plan had become an embarrassment to me, like a ball gown. Nobody else in sight had a plan. They had folding tables.',
    ),
    h2('What they carry'),
    p(
      'You can tell how long a person has been crossing borders by what they bring for the time that is not driving. From the waistcoat’s list, which I was allowed to read, and from my own walk up and down the hill, I can report that among some four hundred vehicles there were:',
    ),
    ul(
      [
        'one hundred and ninety stoves, of which three deserve mention:',
        ul(
          'a samovar that had been in Kabul;',
          'a brass thing like a lamp, said to be a stove;',
          'a full-sized domestic oven, in use, on the back of a lorry carrying domestic ovens;',
        ),
      ],
      'eleven chess sets, and one set of chess pieces without a board, whose owner drew the board afresh each evening in the dust;',
      'a hairdresser;',
      'a goat, ~~livestock~~ personal;',
      'two people who were writing things down, the other being a customs officer on his day off.',
    ),
    p(
      'None of it was for comfort, exactly. Comfort was in the cabs: cushions, curtains, a photograph on the dashboard. What came out on to the road was for *other people*. A stove in a cab boils water for one. A stove on a folding table at the edge of the asphalt is an institution.',
    ),
    sideBar(
      'Things I was given',
      p('Between the second hour and the nineteenth, by people whose surnames I do not know:'),
      ul(
        'tea, beyond counting',
        'half a watermelon',
        'a cardigan, lent',
        'the cheese of a village that both countries claim, with the advice to eat it before the border',
        'three remedies for a headache, which cancelled out',
      ),
    ),
    h2('The grammar of it'),
    p(
      'I had thought of waiting as an absence: the part of the journey in which there is no journey. This is how it is taught where I grew up, with numbered tickets and a row of plastic chairs that face the same way. You sit with your back to the person behind you and look at the back of the person in front. The shape of the thing tells you that the others are in your way.',
    ),
    pull('The shape of the thing tells you that the others are in your way.'),
    p(
      'The queue below the pass had another shape. Because it moved only every forty minutes or so, and then by the length of one lorry, it had relaxed into a street. People faced across it. They had neighbours opposite. By evening there was a good end and a less good end; there was a corner where the young men stood; there was a woman everyone called Auntie who sold nothing and knew the price of everything. By the time the lamps came on I had been asked for my opinion on a marriage.^[Against. I was overruled by the watermelon.]',
    ),
    p(
      'And there were rules, which nobody had written down and which I broke one after another, until Rustam’s nephew took pity on me and said them aloud. I give them as he gave them.',
    ),
    ol(
      '**You may leave your place, but not your thing.** A hat on the seat holds it for as long as the hat would be missed.',
      '**You may let in one.** The sick, the very old, a bride. You must say so, loudly, to those behind you, and you must look at them while you say it.',
      '**You do not ask when.** You may ask *who*: who has gone up, who has come back, who is on duty. From *who* everyone works out *when* for himself, and keeps it to himself.',
      '**If you have a fire, you have guests.**',
      '**Nobody arrives alone.** Whoever comes up the road at night is called to, so that he knows where the end is.',
    ),
    p(
      'The fifth was my favourite. All night, at intervals, headlamps came round the bend below us and slowed, lost, and from the dark someone called out, not very loudly, “Here! The end is here!” It is the only place I have been where the end of a line was held out to people like a hand.',
    ),
    divider,
    h2('The officer on his day off'),
    p(
      'At about two in the morning I found the other person who was writing. He sat on an upturned crate by the domestic ovens with a ledger on his knee, and he was, he said, a customs officer, and no, he was not on duty, and no, he was not here to watch anybody. He lived up there in the barracks for eleven months of the year. On his free days he walked down.',
    ),
    p(
      '“From the window,” he said, “you see papers. They come in at the slot, one after the other, and each has a stamp that is wrong. You begin to think that people are a kind of mistake in the papers.” So he came down the hill, sat, accepted tea and wrote down what the lorries carried: not the declared cargo, which he knew already, but the rest. The stoves. The hairdresser. He had filled nine ledgers. He showed me a page from four winters back, when the pass was shut by snow for six days, and there in small square letters it said: *Tonight the man with the accordion is after the man with the tiles. This is good. The tiles have been low.*',
    ),
    p(
      'I asked what the ledgers were for. He thought about it with great seriousness, as though nobody from the window had ever put the question. “For the file,” he said at last. “Every crossing has a file. It seemed to me that this one was incomplete.”',
    ),
    h2('Across'),
    p(
      'We moved at nine in the morning, and moved again, and by noon we were under the roof where the booths are, and it was over in seven minutes: a slot, a stamp that was wrong, a second stamp. On the other side the road was wide and empty and went downhill. Everyone drove off very fast without saying goodbye. I had been warned of that too. You do not say goodbye, Rustam’s nephew had told me, because it is the same road, and you will be after somebody again.',
    ),
    p(
      'It took me some days in the city to see what was the matter with me. I kept turning my chair. In cafés, at the post office, once in the waiting room of a dentist: I would find that I had moved it a little, without thinking, until it stood across the room and not along it, and somebody was opposite. Mostly they look away. But a girl with a cello case looked back last Thursday, and considered me, and asked, as one should, who was on duty.',
    ),
  ],
}
