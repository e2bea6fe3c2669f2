/** The departments, as the header, the menu and the footer offer them. */
export const departments = [
  { name: 'New in', href: '/catalogue?sort=newest' },
  { name: 'Women', href: '/catalogue?gender=Women' },
  { name: 'Men', href: '/catalogue?gender=Men' },
  { name: 'Kids', href: '/catalogue?gender=Girls&gender=Boys' },
  { name: 'Everything', href: '/catalogue' },
] as const

export const savedPage = { name: 'Liked and saved', href: '/saved' } as const

/** The pages of a signed-in shopper. */
export const accountPages = [{ name: 'Account and orders', href: '/account' }, savedPage] as const

export const howItChooses = { name: 'How it chooses', href: '/dashboard' } as const
