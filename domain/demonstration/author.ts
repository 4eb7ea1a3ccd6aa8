/** Who writes the demonstration. Has no password and an address that nobody receives mail at: nobody signs in as her. */
export const demonstrationAuthor = { name: 'Nune Adamyan', email: 'nune@example.org', role: 'author' as const }
