import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkShipping } from '@/features/checkout/shipping'

const address = { full_name: 'Test Person', line1: '1 Example Road', city: 'Central' }

describe('a postal code', () => {
  it.each(['Hong Kong', 'HK', 'united arab emirates', 'Ghana', ' Macau '])('may be left out in %s', (country) => {
    expect(checkShipping({ ...address, postal_code: '', country })).toEqual({})
  })

  it.each(['India', 'IN', 'Hongkonia'])('is wanted in %s', (country) => {
    expect(checkShipping({ ...address, postal_code: '', country })).toEqual({ postal_code: 'Enter the postal code.' })
  })

  it('is left out in the very countries that the API has', () => {
    const java = '../functions/orders/src/main/java/com/stylesense/orders/PostalCodes.java'
    const quoted = readFileSync(java, 'utf8').match(/"[^"]+"/g) ?? []
    const known = quoted.map((text) => text.slice(1, -1)).filter((text) => text !== '')
    const site = readFileSync('src/features/checkout/postal-codes.ts', 'utf8')
    const [, codes = ''] = /const without =\s+'([^']+)'/.exec(site) ?? []
    const [, names = ''] = /const alsoCalled = \[([^\]]+)\]/.exec(site) ?? []
    const ours = [...codes.split(' '), ...[...names.matchAll(/'([^']+)'/g)].map(([, name]) => name)]
    expect(known.length).toBeGreaterThan(50)
    expect(ours.toSorted()).toEqual(known.toSorted())
    for (const country of known) expect(checkShipping({ ...address, postal_code: '', country })).toEqual({})
  })
})
