/** An account that every seeded shop has, for visitors who want to see the shop as someone with a history. */
export const demoAccount = { name: 'Isha Mehta', email: 'isha.mehta1@stylesense.com', password: 'password123' } as const

/** The account that sees the operator's page; a laptop's shop alone has it. */
export const demoOperator = { email: 'operator@stylesense.com', password: 'password123' } as const

export const isLaptopsShop = () => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
