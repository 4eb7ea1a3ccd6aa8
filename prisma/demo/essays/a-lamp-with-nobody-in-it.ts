import { code, divider, embed, figure, h2, ol, p, pull, quote, sideBar } from '../blocks'
import { film, lightCharacteristic } from '../cards'
import { lampComments } from '../comments/a-lamp-with-nobody-in-it'
import type { DemoEssay } from '../demo-essay'

export const aLampWithNobodyInIt: DemoEssay = {
  slug: 'a-lamp-with-nobody-in-it',
  title: 'A lamp with nobody in it',
  standfirst: 'The last keeper of a lighthouse was asked to hand over an inventory. He took it to mean everything.',
  writtenOn: '2021-01-17',
  tags: ['Sea', 'Household'],
  publishedDaysAgo: 402,
  letters: lampComments,
  body: (mediaIdOf) => [
    p(
      'When the light on the cape was made automatic, the ports authority sent a form. It was headed *Inventory of Fixed and Movable Property* and had twenty-two lines. The keeper, whose name was Yefim Arkadyevich Lunts and who had by then been there for thirty-one years, filled in the twenty-two lines, turned the sheet over, filled the back, and wrote to ask for more paper. They sent him a ream, perhaps as a joke. It reached the authority that spring in two parcels, and was filed; and there it lay until a friend of mine, who was looking for something else entirely,^[A dredger.] untied the string.',
    ),
    figure({
      mediaId: mediaIdOf('lamp'),
      width: 'wide',
      alt: 'Woodcut: a lighthouse with red bands on a rock at night, two beams cut through a sky of fine circles; a small sailing boat below.',
      caption: 'The light on the cape. The boat is there for the sake of the light, and not the other way about.',
    }),
    p(
      'The first pages are what one would expect. *Lens, second order, one. Lamp, spare, four. Ladder.* He gives the character of the light, as every keeper must, in the shorthand that is printed beside it on the charts of all nations, and under it a day of the log, to show how the one was made out of the other:',
    ),
    code(
      'Fl(2) W 15s 41m 19M\n\n16.40  lit. clear. wind NE, the kind with teeth\n19.00  wound. 1 ship, southbound, overlit\n22.00  wound. glass going down like a man on stairs\n01.00  wound. snow. light burning for itself\n04.00  wound. snow stopped. was anybody there?\n07.20  put out',
    ),
    p(
      '“Wound” is the clockwork. The lens turned on a bath of mercury, driven by a weight that sank down the middle of the tower, and every three hours for thirty-one years he had got up and cranked it to the top again. It comes to some forty thousand times. You could say that he was part of the lamp, and the form has no line for that, and this, I believe, is where he began to turn the sheet over.',
    ),
    h2('Movable property'),
    p('From the second parcel. I have kept his numbers.'),
    ol(
      'Stairs, 162. The 88th is loose and must not be mended, as it tells you where you are in the dark.',
      'Smell of paraffin. Fixed.',
      'Birds, dead, at the foot of the tower after nights of fog: buried by me on the landward side. About four hundred in a year. If there is nobody, they will lie there.',
      'Window on the second landing from which you can see the light of the next cape. *I do not know the keeper. We have been looking at each other since 1968.*',
      'Silence after the fog signal stops. Movable.',
      'One chair.',
    ),
    pull('We have been looking at each other since 1968.'),
    p(
      'It goes on like this for a hundred and forty leaves. He lists the drawer that has to be lifted as you pull it. He lists the three swimmers whom he pulled out and, by their first names only, the two whom he did not. He lists the sound which the tower makes in a north-easterly, “not a moan, as visitors say, more the note of someone thinking with his mouth shut”. He lists a marriage. He lists what can be seen on a clear day, starting from the left.',
    ),
    sideBar(
      'The character of a light',
      p(
        'No two lights within sight of each other may behave alike. One flashes twice in fifteen seconds, the next is steady, the next is dark for three and lit for one. It is called the light’s *character*, and it is how you know in the night which one is talking to you.',
      ),
      quote('A sailor does not look for a light. He looks for **that** light.'),
    ),
    embed(lightCharacteristic, 'The shorthand of the charts, for those who want to read them at night.'),
    h2('What they answered'),
    p(
      'The authority answered. This is what my friend found pinned to the second parcel, and it is the reason that she telephoned me and read it out standing in the archive with her coat on. Some deputy of some department, in the spring of a bad year, with a whole coast to make automatic, had gone through all hundred and forty leaves and initialled every one. He queried two items. Against the smell of paraffin he wrote: *To be written off.* And against the window on the second landing:',
    ),
    quote('Who will be informed at the other end?'),
    p(
      'Nobody knows whether they were. The next cape went automatic that August. I have looked at the chart, and the two lights have kept their characters: two flashes here, and there one long one. They turn up on time, all night, and neither is missed.',
    ),
    embed(film, 'Somebody goes up the mountain every year to see to it that the season changes. Nobody is informed at the other end.'),
    divider,
    p(
      'I went there, naturally. A fisherman’s son who has the key let me in. It was very clean. The mercury is gone and so is the weight; there is a lamp no longer than my finger, and a box, and a second box in case of the first. The 88th stair has been mended. I climbed to the second landing, where there is a window, and sat until dark on the floor, there being no chair, and looked along the coast for as long as it takes to be sure.',
    ),
    p('Dark.\nDark.\nDark.\nOne long.'),
    p(
      'I had brought a torch, for the stairs. I will not say what I did with it. But it was two, quite quickly, and then I waited, and gave it the fifteen seconds.',
    ),
  ],
}
