import { divider, figure, h2, h3, ol, p, pull, quote, sideBar, table } from '../blocks'
import { breadComments } from '../comments/bread-that-is-asleep'
import type { DemoEssay } from '../demo-essay'

export const breadThatIsAsleep: DemoEssay = {
  slug: 'bread-that-is-asleep',
  title: 'Bread that is asleep',
  standfirst: 'In the village they bake for half a year in two days. Then they put the bread to bed, and wake it when it is wanted.',
  writtenOn: '2024-11',
  tags: ['Bread', 'Household'],
  publishedDaysAgo: 38,
  letters: breadComments,
  body: (mediaIdOf) => [
    p(
      'My grandmother kept two hundred loaves in the room where I slept. They stood against the wall on a plank, under a sheet, in two stacks as high as my chin, and in the dark they ticked. It was only the dry edges settling, but I was six, and had been told that the bread was asleep, and for years I took the sound for breathing.^[My brother, who was nine, let me believe it. He has since apologised, at his own daughter’s request.]',
    ),
    p(
      'It was lavash, of course: bread as thin as a flannel and as long as an arm, baked on the wall of a clay pit in the floor. You cannot bake a little of it. To heat the pit takes a morning and most of a shed’s worth of vine cuttings, and once it is hot it would be a sin to stop. So three women baked together, for three households in turn, two days each, and between October and Easter nobody baked at all.',
    ),
    h2('Two days'),
    p(
      'They sat on the ground around the pit with their legs folded under them. One pinched off the dough and rolled it. The next took the sheet from her and threw it from forearm to forearm until it had grown to the length of a child, and laid it over the *batat*, a cushion stuffed with hay, with a handle on its back. The third leaned into the heat head first, slapped the cushion against the clay, and came up with it bare. She counted to thirty under her breath, or said what she had to say about her son-in-law, which was found to take as long. Then she hooked the loaf off the wall and flung it on the pile without looking.',
    ),
    figure({
      mediaId: mediaIdOf('bread'),
      alt: 'Woodcut: a tall stack of thin, wavy flat breads on a plank, half under a cloth with a red border, beside an earthen jug.',
      caption: 'Half a winter, before the cloth is drawn up. The jug is for waking them.',
    }),
    p(
      'I was let in on condition that I did not speak to the third woman. She was not to be startled. She had no eyebrows, and when I asked about it I was told that she had given them to the bread.',
    ),
    sideBar(
      'The orders of the pit',
      p('As my grandmother gave them to me, and as I have never been in a position to disobey:'),
      ol(
        'Whoever comes to the door on a baking day is handed a hot one, and may not leave until it is eaten.',
        'The first is for the dog, because the first is always bad and the dog is always hungry.',
        'The last is for the pit. You leave it on the wall.',
        'A loaf that falls in is not mentioned.',
      ),
    ),
    h2('How to wake it'),
    p(
      'Dried, it keeps for six months and is about as good to eat as a roof tile. You could not call it stale. Stale bread has got worse; this has gone away. To bring it back you need water, a cloth and some tact, and although I have seen it done in a great many kitchens, no two households agree on the details or think much of those who do it otherwise.',
    ),
    h3('My grandmother’s way'),
    p(
      'In the evening, take as many as there will be people, and one. Lay them on the table. Dip your hand into the jug and *throw* the water, do not sprinkle it; the drops must land with some surprise. Fold the cloth over and go to bed. In the morning the bread is soft, cool and slightly elastic, as though it had been about to say something.',
    ),
    h3('My aunt’s way'),
    p('Under the tap. We do not discuss it.'),
    p('For some years, wherever I was fed, I wrote it down.'),
    table(
      'Five ways to wake one loaf',
      ['Whose', 'The water', 'The cloth', 'How long'],
      ['My grandmother’s', 'Thrown, with some surprise', 'Linen, folded over', 'A night'],
      ['My aunt’s', 'The tap', 'None', 'We do not discuss it'],
      ['The woman with the geese', 'Shaken from a bunch of basil', 'Last week’s newspaper', 'Until the news is over'],
      ['The priest’s', 'A small rain', 'A clean flour sack', 'Two psalms, the longer ones'],
      ['Mine, in rented kitchens', 'A sprayer meant for plants', 'A shirt', 'As long as the kettle takes'],
    ),
    pull('Stale bread has got worse. This has gone away.'),
    p(
      'The one over, by the way, was not for a guest. I had always supposed that it was; it is the kind of thing one supposes about one’s own people. But when I asked her, late on, when she had begun to answer questions, she said no, if a guest came you would wake another, it takes no time. The extra one was in case somebody in the house woke up hungrier than they had gone to sleep. “You can’t tell from the evening,” she said, “who you will be in the morning.”',
    ),
    divider,
    h2('The list'),
    p(
      'In 2014 this bread was entered on a list in Paris, as part of the heritage of mankind. There was some trouble about it, since it is baked by the mothers of at least five countries, not all of which are on speaking terms; two years later a second entry was made, on behalf of several of the others, under several of its other names. I have read both. They are good documents. They mention the cushion.',
    ),
    p(
      'What I like best, though, is that they had to decide what exactly was being listed. It could not be the loaf: the loaf gets eaten. After much drafting they settled upon *the preparation, meaning and appearance*, and I have often thought of the person who first said “meaning” aloud in that room, and of the silence, and of someone writing it down.',
    ),
    quote('What does it mean? It means there is bread.', '— my grandmother, shown the newspaper'),
    p(
      'She baked for the last time in the autumn of the year that I left. I know now that they all knew it, because all three houses fired the pit on the same two days, which was never done, and the son-in-law was not mentioned once. She sent me off with forty loaves in a pillowcase. They were taken out at the airport and looked at with a lamp. The officer was young, younger than I was. He bent one, and it broke with the small dry sound that I knew from the dark, and he put the two halves back very carefully, side by side, as if they might still take.',
    ),
    p(
      'I have one left. It is on top of the kitchen cupboard, in the pillowcase, and has been for eleven years. I do not think that it could be woken now. But there are evenings when I take the jug down, and fill it, and stand there for a moment with my hand in the water; and in the morning, I will admit, I look.',
    ),
  ],
}
