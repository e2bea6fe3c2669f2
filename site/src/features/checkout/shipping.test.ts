import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkShipping } from '@/features/checkout/shipping'

const address = { full_name: 'Test Person', line1: '1 Example Road', city: 'Central' }

describe('a postal code', () => {
  it.each([
    'Hong Kong',
    'HK',
    'united arab emirates',
    'Ghana',
    ' Macau ',
    'Jamaica',
    'PA',
    'TD',
    'South Sudan',
    'Hong Kong SAR',
    'U.A.E.',
    "Cote d'Ivoire",
    'Antigua and Barbuda',
    'St. Kitts & Nevis',
    'Curacao',
    'Hongkong',
  ])('may be left out in %s', (country) => {
    expect(checkShipping({ ...address, postal_code: '', country })).toEqual({})
  })

  it.each(['India', 'IN', 'Hongkonia'])('is wanted in %s', (country) => {
    expect(checkShipping({ ...address, postal_code: '', country })).toEqual({ postal_code: 'Enter the postal code.' })
  })

  it.each([
    ['〒100-0001', 'JP'],
    ['１００－０００１', 'JP'],
    ['01.310-100', 'BR'],
    ['١١٥١١', 'EG'],
    ['SW1A\u00a01AA', 'GB'],
    ['00–950', 'PL'],
    ['4', 'IE'],
  ])('may be written as %s', (postal_code, country) => {
    expect(checkShipping({ ...address, postal_code, country })).toEqual({})
  })

  it('has a letter or a digit where there are postal codes', () => {
    expect(checkShipping({ ...address, postal_code: '-', country: 'IN' })).toEqual({
      postal_code: 'Enter the postal code.',
    })
    expect(checkShipping({ ...address, postal_code: '-', country: 'HK' })).toEqual({})
  })

  it('is left out in the very countries that the API has', () => {
    const java = '../functions/orders/src/main/java/com/stylesense/orders/PostalCodes.java'
    const lists = readFileSync(java, 'utf8').match(/List\.of\([^;]+\);/g) ?? []
    const known = [...lists.join(' ').matchAll(/"([^"]+)"/g)].map(([, text = '']) => text)
    const site = readFileSync('src/features/checkout/postal-codes.ts', 'utf8')
    const [, codes = ''] = /const without =\s+'([^']+)'/.exec(site) ?? []
    const [, names = ''] = /const alsoCalled = \[([^\]]+)\]/.exec(site) ?? []
    const ours = [...codes.split(' '), ...[...names.matchAll(/'([^']+)'/g)].map(([, name]) => name)]
    expect(known.length).toBeGreaterThan(50)
    expect([...ours].sort()).toEqual([...known].sort())
    for (const country of known) expect(checkShipping({ ...address, postal_code: '', country })).toEqual({})
  })
})
