/** The letters under “How to wait”, from its first days. */
export const firstComments = `
@ Margit H., 0.06
We had one of these for the lift in our block of flats, from 1983 until the lift came. The list was blue, and hung in the laundry. When the lift did come, in 1991, nobody knew what to say to each other in it.

@> Nune Adamyan, 0.2
Please tell me that somebody kept the list.

@>> Margit H., 0.3
Of course. It hangs in the lift.

@ Tigran S., 0.09
I drove that pass for six years, tomatoes one way and tyres the other. You have it right, except that you may also leave your place for a *funeral*, and then it is held for three days, with the motor started once a day so the battery does not go flat. I saw this done twice.

@> Nune Adamyan, 0.21
Thank you. Who starts the motor? The one before or the one behind?

@>> Tigran S., 0.26
The one behind. He has the interest.

@ Aoife, 0.11
> Nobody arrives alone.

I read this aloud to my father, who has been waiting fourteen weeks for a hip, and he said: that is the difference, they took away the queue and gave us a *list*. On a list you cannot see who is after you.

@> Lorenz, 0.4
This is well put. A list is a queue with the people removed.

@> Nune Adamyan, 0.45
Tell your father that I would have liked to put that sentence in, and that I hope he is dancing by Easter.

@>> Aoife, 3.1
He has been told. He says which Easter.

@ Rustam’s nephew (really), 0.14
My cousin sent me this. Rustam is well. He wishes to say that he does sleep. The second wedding was for other reasons.

@> Nune Adamyan, 0.22
I am so happy that I have had to get up and walk about. Please give him my regards; I shall correct the note about the wedding, and leave the one about the eyes.

@>> Rustam’s nephew (really), 0.31
The one about the eyes he likes.

@>> Margit H., 0.35
This is the best thing I have ever seen happen under an article.

@ Dorothea, 0.17
I was a nurse on nights for twenty-six years and would add a sixth rule: whoever is awake, is awake for all.

@ P. Okonkwo, 0.2
Murtala Muhammed Airport, Lagos, 1999, two days, no announcements. By the second evening we had elected a chairman, who had a treasurer. There was a levy. A man was fined for whistling. When the flight was finally called the chairman gave a short valedictory address, and I am not exaggerating when I say that some people wept.

@> Ifeoma, 0.6
I was there!! He became a bishop.

@>> P. Okonkwo, 0.65
I am not surprised in the least.

@ Hanne, 0.24
A small question about the goat. “~~livestock~~ personal”: was that the owner’s correction or yours?

@> Nune Adamyan, 0.4
The owner’s. I had it as livestock and he took the pencil from me.

@ J. M. Ferreira, 0.27
In Portuguese we ask not “who is last?” but “quem é o último, se faz favor?”, and whoever answers is then responsible for you. If he leaves he must hand you over. I never thought of it as anything until I moved to a country of numbered tickets and found that for eleven years nobody had been responsible for me.

@> Elif, 0.5
In Istanbul at the doctor’s: “kimden sonrayım?”, whom am I after? The same!

@> Nune Adamyan, 0.52
“For eleven years nobody had been responsible for me.” I shall be carrying that about with me all day.

@ Sceptical in Leeds, 0.3
Very charming. But it is four hundred people not paid to sit on a mountain because two governments cannot hire six more clerks. I would rather have the plastic chairs and be home for tea.

@> Nune Adamyan, 0.42
You are quite right, and so would they. I asked several. What they said amounted to this: since we have to be here, we may as well be here. I ought to have put that in.

@>> Sceptical in Leeds, 0.5
That is fair. I withdraw the tone but not the clerks.

@> Tigran S., 0.55
We are paid by the trip. Nineteen hours there are nineteen hours from your children. I liked the essay. Both things.

@ Kasia W., 0.33
My grandmother, Poznań, sold places in queues in the eighties. Not jumping: *standing*. She stood in your stead, with her knitting, and you came when your turn did. She had eleven clients and put my mother through dental school. She always said that the trick was to knit something long.

@> Margit H., 0.7
I believe I wore that scarf.

@ Benedikt, 0.37
Which cheese was it really? I would understand if you cannot say.

@> Nune Adamyan, 0.44
I cannot say. It had a string.

@>> Benedikt, 0.46
Then I know which it was, and I shall say nothing either.

@ Sunniva, 0.41
The officer with his nine ledgers. *Every crossing has a file. It seemed to me that this one was incomplete.* I work in an archive and have put it above my desk.

@> Nune Adamyan, 0.53
If he ever comes in with a tenth, you will let me know.

@ Kwame, 0.46
> I kept turning my chair.

I have been doing this since I read it. On the tram today there were four of us facing each other by the end. Nobody said anything, but it was a different sort of nothing.

@ R., 0.5
Was it you who asked the girl with the cello, or the girl who asked you? I have read the last sentence five times.

@> Nune Adamyan, 0.8
She asked me. I would not have had the nerve.

@>> R., 0.9
And who *was* on duty?

@>>> Nune Adamyan, 1.0
That is another essay.

@ Old Hand, 0.6
Correction: a samovar is not a stove. It is a samovar.

@> Nune Adamyan, 0.81
Noted. One hundred and eighty-nine stoves, then, and a samovar.

@ Lucía, 0.7
At the maternity ward in Rosario in 1987 the fathers were kept in a corridor for hours. One of them had brought a pack of cards. I was born at ten at night, and it was half past ten before anyone could get my father away from the table. He was winning. He gave the winnings to whoever was next.

@ Wim de V., 0.9
Dutch lorry driver here, twenty-two years, now retired. People ask what I miss and they expect me to say the open road. I miss Brest, the parking place, February, minus nineteen, eight men round one burner, and no language that all of us had. Not once in my own kitchen have I been so warm.

@> Nune Adamyan, 1.1
Thank you for this. I do not know what to add to it, and so I shall not.

@ Miriam, 1.0
I have subscribed on the strength of the hairdresser. What did he charge?

@> Nune Adamyan, 1.1
She. By the centimetre.
`
