import type { AxiosResponse } from 'axios'
import { inTurn } from '@/lib/api/refresh-session'
import type { TokenGrant } from '@/lib/api/types'
import { startSession } from '@/lib/session'

/** Starts a session by a request that answers with one. */
export async function signIn(request: () => Promise<AxiosResponse<TokenGrant>>): Promise<void> {
  await inTurn(async () => startSession((await request()).data))
}
