import type { AxiosResponse } from 'axios'
import { inTurn } from '@/lib/api/refresh-session'
import { delivered } from '@/lib/outbox'
import { forgetWish } from '@/lib/outbox-store'
import type { TokenGrant } from '@/lib/api/types'
import { startSession } from '@/lib/session'

/** Starts a session by a request that answers with one. */
export async function signIn(request: () => Promise<AxiosResponse<TokenGrant>>): Promise<void> {
  // What the shop has of a guest becomes the account's: what is to be forgotten of it must be gone by then.
  await delivered(forgetWish)
  await inTurn(async () => startSession((await request()).data))
}
