import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import { exchange, inTurn, refreshTokenBody } from '@/lib/api/refresh-session'
import { browserStore } from '@/lib/browser'
import { endSession, reloadSession, useSession } from '@/lib/session'

/** There while the shop has not heard of a sign-out yet: it alone can take the cookie away. */
const unheardKey = 'stylesense.signing-out'

/** Signs out here at once, then revokes the tokens. */
export async function logout(): Promise<void> {
  const { accessToken, refreshToken } = useSession.getState()
  endSession()
  if (!accessToken) return
  browserStore.setItem(unheardKey, 'yes')
  await inTurn(() => revoke(accessToken, refreshToken))
}

/** Tells the shop of a sign-out that it could not be told of at the time. */
export async function finishSigningOut(): Promise<void> {
  if (browserStore.getItem(unheardKey) !== null) await inTurn(() => revoke('', null))
}

async function revoke(accessToken: string, refreshToken: string | null): Promise<void> {
  reloadSession()
  if (useSession.getState().user) {
    // Somebody has signed in since, whose cookie took the other's place.
    browserStore.removeItem(unheardKey)
    return
  }
  try {
    await send(accessToken, refreshToken).catch(async (refused: unknown) => {
      if (toProblem(refused).status !== 401) throw refused
      const renewed = await exchange(refreshToken)
      await send(renewed.access_token, renewed.refresh_token ?? null)
    })
    browserStore.removeItem(unheardKey)
  } catch (failure) {
    // Nobody is signed in with what is refused. Else the shopper is signed out on this device all the same.
    if (toProblem(failure).status === 401) browserStore.removeItem(unheardKey)
  }
}

function send(accessToken: string, refreshToken: string | null) {
  const headers = { Authorization: `Bearer ${accessToken}` }
  return api.post('/auth/logout', refreshTokenBody(refreshToken), { headers, replayed: true })
}
