/** The letters under “Bread that is asleep”. */
export const breadComments = `
@ Garine, 0.3
We are a throwing house. My husband’s people sprinkle. We have been married for forty-four years and keep two jugs.

@> Nune Adamyan, 0.6
I find this more moving than most poems about marriage.

@ Søren, 0.8
Norwegian flatbread, the same in every detail: twice a year, stacks to the ceiling, damped with a cloth. Ours hang on a rope through the middle, because of the mice. My grandmother’s word for waking them was *å vekke*. To wake!

@> Garine, 1.0
Then it is certain. They are asleep everywhere.

@ Cyrus, 1.4
Under the tap is perfectly good. I am your aunt.

@> Nune Adamyan, 1.5
We do not discuss it.

@ Adèle, 2.2
The two halves put back side by side, “as if they might still take”. I had to stop reading and look out of the window for a bit.

@ Bob, 3.0
Can it be done in a gas oven? My wife is Lebanese, and says that it cannot, and that I may try.

@> Nune Adamyan, 3.2
It cannot, and you should. Use the back of a baking tray, as hot as it will go, and count to thirty, or have a word about somebody’s son-in-law. The first is for the dog.

@>> Bob, 4.9
The dog thanks you. So does the second dog.

@ Marine K., 5.1
The list: I was in that room, at the very back, taking the minutes. It was a woman from a delegation with no bread in the matter at all who first said “meaning”. I wrote it down.

@> Nune Adamyan, 5.3
So it was you. I had imagined you, and here you are. Thank you for writing it down.
`
