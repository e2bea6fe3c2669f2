import { describe, expect, it } from 'vitest'
import { countries, countryCode, countryName, likelyCountry } from '@/features/checkout/countries'

describe('a country', () => {
  it('is read by its name, whatever the order has', () => {
    expect(countryName('IN')).toBe('India')
    expect(countryName('Bharat')).toBe('Bharat')
  })

  it.each(['GB', 'gb', ' united kingdom '])('is found by code or name: %s', (text) => {
    expect(countryCode(text)).toBe('GB')
  })

  it('is nobody’s guess where it is neither', () => {
    expect(countryCode('Atlantis')).toBe('')
    expect(countryCode('')).toBe('')
  })

  it('is guessed from the reader’s languages, if one has a region', () => {
    expect(likelyCountry(['de', 'de-AT', 'en-US'])).toBe('AT')
    expect(likelyCountry(['zh-Hant-TW'])).toBe('TW')
    expect(likelyCountry(['en', 'en-001'])).toBe('')
  })

  it('stands in the list once, by its name', () => {
    const names = countries.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
    expect(names).not.toContain('XK')
  })
})
