import { api } from '@/lib/api/client'
import { endSession, useSession } from '@/lib/session'

/** Signs out here at once; the API is told so that the tokens die, and if it can't be told they run out by themselves. */
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
    // Signed out on this device is what the shopper asked for, and that holds.
  }
}
