import { describe, expect, it } from 'vitest'
import { api } from '@/lib/api/client'
import { isRefusal } from '@/lib/api/is-refusal'
import { toProblem } from '@/lib/api/problem'
import { fakeApi, problem, type FakeResponse } from '@/testing/fake-api'

async function refuses(answer: FakeResponse): Promise<boolean> {
  fakeApi({ 'POST /interactions': () => answer })
  return isRefusal(toProblem(await api.post('/interactions').catch((error: unknown) => error)))
}

describe('a refusal', () => {
  it.each([400, 404, 409, 422])('is what the shop says with %i', async (status) => {
    expect(await refuses(problem(status, 'some_code', 'Never.'))).toBe(true)
  })

  it.each([403, 429, 500])('is not what may be another answer later: %i', async (status) => {
    expect(await refuses(problem(status, 'some_code', 'Not now.'))).toBe(false)
  })

  it.each([400, 404, 409])('is not what somebody on the way says with %i', async (status) => {
    expect(await refuses({ status, body: '<html>No such page at this network</html>' })).toBe(false)
  })
})
