import { divider, figure, h2, note, p, pull, quote, sideBar, ul } from '../blocks'
import { islandComments } from '../comments/an-island-by-memory'
import type { DemoEssay } from '../demo-essay'

export const anIslandByMemory: DemoEssay = {
  slug: 'an-island-by-memory',
  title: 'An island by memory',
  standfirst:
    'A lake was lowered by twenty metres, and an island walked ashore. On the map, on the ground and in the mouths of those who live there it has three different shapes.',
  writtenOn: '2022-06',
  tags: ['Sea', 'Maps'],
  publishedDaysAgo: 112,
  letters: islandComments,
  body: (mediaIdOf) => [
    note(
      '2026-02-14',
      'The boatman of the second part died this winter. His nephew runs the boat, and charges for the story now, which the old man would have thought excellent.',
    ),
    p(
      'There is a monastery on Lake Sevan that everybody calls the island, and you can drive to it. You park below the hill between the grill and the man with the amber, and climb some two hundred steps with a school party, and from the top there is water on three sides and on the fourth a neck of land with a road on it, a bus, and a row of poplars already forty years old. “When we were on the island,” say the schoolchildren afterwards. Nobody corrects them. It was one for a thousand years and it has been something else for seventy, and a name does not turn round so quickly.^[It is the same with ships. My uncle was still “in the *Friendship*” years after she had been sold, renamed twice and sunk.]',
    ),
    figure({
      mediaId: mediaIdOf('lake'),
      width: 'wide',
      alt: 'Woodcut: a hill with two small domed churches stands out into a lake; level lines along its foot show where the water used to be; a low red sun.',
      caption:
        'The island from the south. The lines along its foot are old shores: each was the edge of the water for long enough to leave a step.',
    }),
    h2('The sum'),
    p(
      'The sum was done about 1930. A large lake lies high up among mountains; a hot plain lies low down beyond them, with nothing growing on it; and a great deal of the lake’s water goes up, every summer, into the sky, where it does no work at all. Someone calculated that if the lake were made *smaller* there would be less of it to evaporate, and that what was let down the mountain could turn turbines on the way and water orchards at the end. On paper the lake would shrink to a sixth. Its bed would be fields. There would be a particular kind of walnut.',
    ),
    p(
      'I want to be fair to that sum. It was made by people who had seen a famine. They dug a tunnel, they lowered the lip of the lake, and it began to go down, a metre in a good year; lamps went on in villages that had never had lamps; and the plain turned green and has fed us since. I have eaten of those orchards all my life. You cannot stand on the hill and be simply indignant with an apricot in your hand.',
    ),
    pull('You cannot stand on the hill and be simply indignant with an apricot in your hand.'),
    p(
      'After about twenty metres it was found that the lake had been a living thing. The water went green in summer. The trout, of which there were four kinds, two of them named for the season in which they spawned, could no longer reach the gravel; of two of them nobody is sure any more. So another sum was done, and another tunnel driven, a very long one, to bring in somebody else’s river. It took eighteen years. The lake stopped sinking. It has even come back up by a little, and now the poplars that were planted on its bed stand up to their knees in it.',
    ),
    figure({
      mediaId: mediaIdOf('water-lines'),
      alt: 'Drawing like an old chart: the outline of a lake, with finer and finer lines inside it following the shore; the outermost is red.',
      caption: 'Not to scale. Red: the shore that old people mean. Black: the shores since.',
      credit: 'Drawn by the author from three maps that disagree',
    }),
    h2('The boatman'),
    p(
      'The man who rowed me round it had been born in a village on the old shore. It is still there, a kilometre inland, facing a meadow, with its landing stage. He was eighty-one. He rowed standing, forwards, the way one walks.',
    ),
    p(
      'What puzzled me was how he steered. He would set a course for a certain point, clear as anything, some rock or notch in the ridge; and then thirty strokes before we reached it he would bear away and go about something that was not there. There was nothing. It was deep clean water with the sun in it. He did it four or five times, each with the same small lean of the body, until at last I asked.',
    ),
    quote(
      '“That’s the bar. You’d tear her bottom out.”',
      '“But isn’t the bar up there now?” I said, and pointed: a long hump of shingle in the meadow, with sheep on it.',
      '“Now, yes,” he said, and went round.',
    ),
    p(
      'He had learned the lake from his father in the boat, by the back and shoulders, before he was seven. Then they had taken the water out from under it. He had nothing against the new lake, he said. He knew that one also; you have to look where you are going, that’s all, like a stranger. But rowing was another matter. When he rowed he was on the lake, and the lake had a bar there.',
    ),
    sideBar(
      'Three shapes of one place',
      ul(
        '**On the ground:** a peninsula, joined by a neck of land a few hundred paces wide.',
        '**On the map in the bus:** an island, in a lake of the old size, because the plate was engraved in 1911 and is handsome.',
        '**In the mouth:** “on” the island, always. Never “at”. I have tried saying “on the peninsula” to a ticket seller and was asked whether I felt unwell.',
      ),
    ),
    h2('Which shore'),
    p(
      'I have since asked people around the lake where the shore is. I ask it badly, on purpose, without saying *now* or *then*. Anybody under thirty points at the water. Those over sixty point at a place on the slope, without hesitation, and often there is nothing to see there: a change in the grass. Those in between look at me for a moment to find out which of the two I am.',
    ),
    p(
      'My mother has a word of her own for someone who has come home after a long time and keeps walking into the furniture. I had thought it was a word about people. But the furniture has to have been moved by someone; and I notice that the ones who walk into it are never those who moved it.',
    ),
    divider,
    p(
      'On the way back the wind got up, as it does there at four o’clock, and he told me to sit low. We were making for the jetty, the new one, made of old rails. Thirty strokes out I saw his shoulder begin to dip and looked over the side, I could not help it, to see what we were about to miss. The water was green and quite empty. I felt the boat go round it all the same.',
    ),
  ],
}
