import { describe, expect, it } from 'vitest'
import { partsOf, summedParts } from '@/features/dashboard/parts'

const evidence = {
  parts: [
    { part: 'similar', value: 0.3, product: { id: 1, name: 'Linen shirt' } },
    { part: 'popularity', value: 0.05 },
    { part: 'department', value: -0.2 },
    { part: 'similar', value: 0.1, product: { id: 2, name: 'Jeans' } },
  ],
}

describe('the parts of a learned score', () => {
  it('are read with the product behind each', () => {
    expect(partsOf(evidence)[0]).toEqual({ part: 'similar', value: 0.3, name: 'Linen shirt' })
    expect(partsOf(evidence)).toHaveLength(4)
  })

  it('are none where the evidence is a formula’s', () => {
    expect(partsOf({ share: 0.3 })).toEqual([])
    expect(partsOf({ parts: [{ share: 1 }, null, 'x'] })).toEqual([])
  })

  it('add up by kind, the largest first', () => {
    expect(summedParts(partsOf(evidence))).toEqual([
      { part: 'similar', value: 0.4 },
      { part: 'popularity', value: 0.05 },
      { part: 'department', value: -0.2 },
    ])
  })
})
