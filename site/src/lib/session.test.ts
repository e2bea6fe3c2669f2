import { expect, it } from 'vitest'
import { startSession, updateUser, useSession } from '@/lib/session'
import { aGrant } from '@/testing/samples'

it('is nobody else’s by an answer that was meant for whoever was signed in before', () => {
  startSession(aGrant())
  const ada = { ...aGrant().user, full_name: 'Ada L.' }
  updateUser(ada)
  expect(useSession.getState().user).toEqual(ada)
  const bo = { id: 6, email: 'bo@example.com', full_name: 'Bo' }
  startSession(aGrant({ user: bo }))
  updateUser(ada)
  expect(useSession.getState().user).toEqual(bo)
})
