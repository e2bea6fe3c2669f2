import { describe, expect, it } from 'vitest'
import { productOptions } from '@/features/product/api/get-product'
import { keepProducts, productKey } from '@/lib/known-products'
import { queryClient } from '@/lib/query-client'
import { fakeApi } from '@/testing/fake-api'
import { aProduct } from '@/testing/samples'

describe('products that a list brought', () => {
  const one = 'GET /products/1'
  const read = () => queryClient.fetchQuery({ ...productOptions(1), staleTime: 60_000 })

  it('are not asked for again within the minute', async () => {
    const requests = fakeApi({})
    keepProducts([aProduct({ id: 1, stock_count: 4 })])
    expect(await read()).toMatchObject({ id: 1, stock_count: 4 })
    expect(requests).toEqual([])
  })

  it('take no place of what was asked for by itself, as after a review', async () => {
    fakeApi({ [one]: () => ({ body: aProduct({ id: 1, stock_count: 3 }) }) })
    await read()
    keepProducts([aProduct({ id: 1, stock_count: 4 })])
    expect(await read()).toMatchObject({ stock_count: 3 })
  })

  it('are no answer once an order or a review has outdated what was known', async () => {
    const requests = fakeApi({ [one]: () => ({ body: aProduct({ id: 1, stock_count: 3 }) }) })
    queryClient.setQueryData(productKey(1), aProduct({ id: 1 }), { updatedAt: 1 })
    await queryClient.invalidateQueries({ queryKey: productKey(1) })
    keepProducts([aProduct({ id: 1, stock_count: 4 })])
    expect(await read()).toMatchObject({ stock_count: 3 })
    expect(requests).toHaveLength(1)
  })

  it('are asked for again where it has to be what is true now', async () => {
    const requests = fakeApi({ [one]: () => ({ body: aProduct({ id: 1, stock_count: 3 }) }) })
    keepProducts([aProduct({ id: 1, stock_count: 4 })])
    expect(await queryClient.fetchQuery({ ...productOptions(1), staleTime: 0 })).toMatchObject({ stock_count: 3 })
    expect(requests.map(({ line }) => line)).toEqual([one])
  })
})
