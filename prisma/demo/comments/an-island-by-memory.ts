/** The letters under “An island by memory”. */
export const islandComments = `
@ Hayk, 0.5
I am forty-three and you have caught me: I point at the water, and then I apologise.

@ Ruth, 1.1
Our reservoir was filled when my mother was nine. She still gives directions by the church. You turn left, she says, “at where Saint Mary’s is”, and it is forty feet down, and the extraordinary thing is that everyone does turn left.

@> Nune Adamyan, 1.4
It is the same leaning! I should like to meet your mother, and be told the way to something.

@ Piet, 2.6
As a Dutchman I live on the floor of a sea, in a street called Schokkerhaven, the harbour of the island of Schokland, which is a low hill in a field of beet. We have no bar to go round. But the old fishermen’s grandsons do get seasick in the car there, or say that they do.

@ Lilit M., 4.0
My great-uncle was an engineer on the second tunnel. He hated this sort of article and would have liked this one, for the apricot.

@> Nune Adamyan, 4.2
The apricot is for him, then.
`
