import type { AxiosResponse } from 'axios'
import { Problem } from '@/lib/api/problem'
import { reportConnection } from '@/lib/connection'

/** The shop answers with JSON, or with nothing; a network that wants to be signed in to, with 200 and a page of its own. */
export function fromShop<Answer>(response: AxiosResponse<Answer>): AxiosResponse<Answer> {
  const { data, status } = response
  const isShop = status > 201 || Object(data) === data
  reportConnection(isShop ? 'ok' : 'unreachable')
  if (isShop) return response
  throw new Problem('unreachable', 'Your network answered in the shop’s place. It may want you to sign in to it.', null)
}
