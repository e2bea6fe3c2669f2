const lowStock = 5

/** True where so few are left that the shopper should know. */
export function isLow(stock: number): boolean {
  return stock > 0 && stock <= lowStock
}
