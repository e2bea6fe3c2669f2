/** The account that every seeded shop has, offered to whoever wants to look around as someone with a history. */
export const demoAccount = { name: 'Isha Mehta', email: 'isha.mehta1@stylesense.com', password: 'password123' } as const
