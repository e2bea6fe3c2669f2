/** An account that every seeded shop has, for visitors who want to see the shop as someone with a history. */
export const demoAccount = { name: 'Isha Mehta', email: 'isha.mehta1@stylesense.com', password: 'password123' } as const
