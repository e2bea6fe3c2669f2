import { api } from '@/lib/api/client'
import { endSession, useSession } from '@/lib/session'

/** Signs out here at once, then revokes the tokens; if that fails they expire by themselves. */
export async function logout(): Promise<void> {
  const { accessToken, refreshToken } = useSession.getState()
  endSession()
  if (!accessToken || !refreshToken) return
  try {
    await api.post(
      '/auth/logout',
      { refresh_token: refreshToken },
      { headers: { Authorization: `Bearer ${accessToken}` } },
    )
  } catch {
    // The shopper is signed out on this device all the same.
  }
}
