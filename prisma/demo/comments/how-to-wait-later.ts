/** The letters under “How to wait”, from the days after. */
export const laterComments = `
@ Anahit, 1.3
I grew up forty kilometres from that pass, and we used to be driven up on Sundays to look at the queue, as others are taken to the sea. My brother sold sunflower seeds along it, by the glass. He says he learned there everything that he knows about negotiation, and he is an ambassador now.

@> Nune Adamyan, 1.5
Then he may have sold me some. Ask him whether he remembers a woman who paid for one glass and wanted a receipt.

@>> Anahit, 2.2
He remembers. He says that he issued it.

@ Colm, 1.5
On Inishbofin you wait for the boat and the boat waits for the weather. The post office keeps a tin of odd gloves for it.

@ H. Lindqvist, 1.6
As a Swede I must protest. We invented the numbered ticket, we are proud of it, and it is the only reason that I was able to leave my flat between the ages of fifteen and thirty. Not everyone who looks at your back is ignoring you. Some of us are being considerate.

@> Nune Adamyan, 1.7
I am ashamed not to have thought of that. You are right, it is a courtesy too. I shall turn my chair a little less far.

@>> H. Lindqvist, 1.8
A little less far would be perfect.

@ Pilar, 1.8
I have read it to my class of fourteen-year-olds. Their homework is to wait for something for one hour without a telephone and to write down who else was there. Two parents have complained.

@> Nune Adamyan, 2.0
I should love to read one, if they are willing. Not the parents’.

@>> Pilar, 5.4
Here is Iker’s, complete, with permission: “I waited for the 38. There was a lady. After the second 38 she asked why I did not get on. I said it was homework. She stayed.”

@>>> Margit H., 5.5
Full marks.

@ A reader in Tbilisi, 2.0
The waistcoat man was called Gela, if it is the one whom I mean. He did leave in the end. He went home for his mother and then his knee was bad. They still say “ask Gela” up there when nobody knows.

@> Nune Adamyan, 2.1
It was Gela. I had changed his name to no name at all, so I suppose that you may have it. Thank you.

@ Oskar, 2.1
“If you have a fire, you have guests.” Is it a threat or a promise?

@> Dorothea, 2.3
Yes.

@ Thandi, 2.3
Pension day, eMalahleni, 4 a.m. My gogo goes the evening before, with a blanket and a hymn book. I said to her that she could have it paid straight into the bank. She said, “And who would I see?”

@> Nune Adamyan, 2.5
I might have saved myself two thousand words.

@ Felix, 2.4
Could the queue be seen from space? Serious question. My son (7).

@> Nune Adamyan, 2.6
I asked someone who would know. He says that the lorries are too small, but that at night, with all the fires, there would be a short thin line of light going up a mountain, and that if I were up there I would wonder what they were celebrating.

@>> Felix, 2.7
Printed out, over the bed. Thank you.

@ G. Papadakis, 2.6
One does not say goodbye, because it is the same road. My father was in the merchant navy and would leave the house like that. My mother thought for thirty years that he was cold.

@ Noor, 2.9
I crossed a different border on foot, in 2015, with my sister, and there was no hat on the seat. But somebody called out in the dark. I have never told anyone that part, because people only want to hear the other part. So thank you for “Here! The end is here!”

@> Nune Adamyan, 3.0
Thank you for telling it here. I am glad that somebody called.

@> Aoife, 3.2
So am I.

@> Wim de V., 3.3
Also from me.

@ Estelle, 3.1
A note from the Jura. Our customs post closed in 2008 and is a bakery. One queues.

@ Mr Patel (the other one), 3.4
I run a post office. I have now turned two of the chairs. I shall report.

@> Mr Patel (the other one), 8.2
I report: a proposal of marriage (declined), a lost dog found, one argument. Takings are level.

@>> Nune Adamyan, 8.3
I could not have asked for a more complete file.

@ Vendela, 3.6
Did the pencil survive? What sort? I ask for professional reasons.

@> Nune Adamyan, 3.8
A carpenter’s, flat, red. It does not roll off a folding table. It was lent to me by the man with the tiles.

@ Joaquim, 3.9
> The tiles have been low.

That is all, really. I only wanted to write it out.

@ Bronwen, 4.2
We once queued for nine hours to see a king lying in state, and it was raining, and I have honestly never had a nicer day out. The woman in front was called Jean. I sometimes think that I could pick up the telephone and say, “Jean, it’s me, from behind you.”

@> Sceptical in Leeds, 4.3
I was in that one. It was superbly run. I rest my case, and hers.

@ Zoltán, 4.4
Now there is the tunnel, of which you write in your note. I have been through it: twelve minutes. There is a café at the far end with a very good coffee machine. It is empty.

@> Nune Adamyan, 4.6
I suppose that this is what we wanted. It *is* what we wanted. I should like a coffee there.

@ Ewa, 4.8
How would one translate “received into it”? I am trying it in Polish, for my mother, and everything that I come up with belongs to convents.

@> Kasia W., 5.0
*Przyjęty.* Leave the convent in. It is right.

@> Nune Adamyan, 5.1
What she says.

@ Ludo, 5.2
The oven on the back of a lorry of ovens was ours!!! My uncle baked in it for the whole line on the name day of Saint George. He says you had two.

@> Nune Adamyan, 5.3
I had three. Tell him that the third one was for Rustam.

@ Ines, 5.8
I notice that you got across at noon having meant to be across “by dark”. So you *were* early, by about seven hours, on the right day.

@> Nune Adamyan, 5.9
This is how the waistcoat would have seen it. I am revising my opinion of the whole expedition.

@ Samuel T., 6.1
My father drove for the Red Cross, and he used to say that there are two sorts of people at a road block: those who look at the barrier, and those who look at who is looking after the children. I think he would have got on with your officer.

@ Yuki, 6.5
In our station one stands behind a painted line, and everybody stands perfectly, and nobody speaks. But if you drop your glove, eleven people bend down.

@> H. Lindqvist, 6.6
Exactly this. Thank you.

@ Gwen, 6.9
You say “people who are good at it”. After chemotherapy, eighteen Tuesdays in the same six armchairs, I can tell you that one gets good at it, that armchairs should face inwards, and that somebody must be in charge of biscuits. It was Derek. If you knew him you will know which Derek.

@> Nune Adamyan, 7.0
Thank you, Gwen. Here’s to Derek.

@ A customs officer, off duty, 7.4
Ten, now.

@> Sunniva, 7.5
Oh!

@> Nune Adamyan, 7.6
I have no words, and am putting the kettle on. Where shall I bring it?

@ Brother Anselm, 6.7
We wait professionally, here. If I may: the second rule is the whole of it, and the hard part of the second rule is “you must look at them while you say it”.

@> Nune Adamyan, 6.8
I had hoped to hear from a professional. Thank you, Brother.

@ Tamsin, 6.8
Which marriage was it, and did it take?

@> Nune Adamyan, 6.85
The blue lorry’s second cousin and the tiles. Two daughters, I am told.

@ D. Achterberg, 7.0
I proof-read for a living. “Comfort was in the cabs” is very good. There is a comma too many in the paragraph about Auntie, and I am sorry to have noticed.

@> Nune Adamyan, 7.1
It was lent to me by somebody further down the hill. I shall give it back.

@ Palesa, 7.15
My son asked whether Rustam is a real person or “a person like in a book”. I showed him the reply from the nephew. He was quiet for a time and then asked what *he* is.

@ Gregor, 7.2
Eleven hours, Calais, 2021. Nobody got out. Every engine on for the heating, every window shut, each of us with his own film. Four hundred stoves, and not one table. I think about it a good deal since reading this.

@> Wim de V., 7.3
I was there too, and I also stayed in. I do not know why. We had only forgotten how it goes, I think. Somebody has to carry out the first table.

@>> Gregor, 7.35
Next time I carry it out.

@ Leyla, 7.3
You were **after** Rustam. But who was after you? You never say.

@> Nune Adamyan, 7.5
A van of beekeepers. They kept apart, out of consideration, and hummed.

@ Hugo (9), 7.7
I liked the goat best. What was its name

@> Nune Adamyan, 7.75
Professor.

@ Marisol, 7.78
I am reading this in a queue, at a bank, in Valparaíso. I have just asked the man in front of me what he is carrying. It is a trophy. He is bringing it *back*.

@ E. Whitlock, 7.8
Would you consider a word about those who never got to the front? There must have been some who gave up and turned round.

@> Nune Adamyan, 7.85
There were. They took longer over it than over anything, and nobody watched them go; it was a kind of politeness. You are right that it wants an essay. I do not know yet how to stand close enough.

@ cheap-visa-express, 7.9, held
Tired of WAIT at border?? Visa in 24 hours all countries, best price, write now to the address in my profile!!!
`
