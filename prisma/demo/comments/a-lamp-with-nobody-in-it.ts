/** The letters under “A lamp with nobody in it”. */
export const lampComments = `
@ Ailsa, 0.4
I was born in a lighthouse, as it happens, and can confirm the chair. There was never more than one. It was understood that if two people were sitting down, then something was the matter with the light.

@> Nune Adamyan, 0.7
I have added this to his inventory in pencil, under 6.

@ Demetrios, 1.9
*The kind with teeth.* We have the same, from the same quarter, and I had never seen it written down.

@ Kirsty, 3.3
Did anybody answer?

@> Nune Adamyan, 3.6
I have been asked this by every single person who has read it, and I will tell you what I tell them. It was a very clear night.

@>> Kirsty, 3.7
That is a yes.

@>>> Ailsa, 4.0
That is a keeper’s yes.
`
