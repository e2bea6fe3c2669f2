/** A product's name where its brand stands beside it: catalogues write the brand in front of it, and not always in the same way. */

/** What is left of the name behind the brand, also where its spelling is another ("Gini & Jony" of Gini and Jony). */
export function nameWithoutBrand({ name, brand }: { name: string; brand: string }): string {
  const words = name.split(' ')
  const wanted = lettersOf(brand)
  if (wanted === '') return name
  for (let end = 1; end < words.length; end += 1) {
    if (lettersOf(words.slice(0, end).join(' ')) === wanted) return words.slice(end).join(' ')
  }
  return name
}

/** Without the word between two names, unless a brand is called just that. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\s)and\b/g, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
