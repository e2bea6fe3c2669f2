import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { DeleteAccount } from '@/features/auth/components/delete-account'
import { GuestForm } from '@/features/auth/components/guest-form'
import { KeepAccount } from '@/features/auth/components/keep-account'
import { endSession, startSession, useSession } from '@/lib/session'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

const guest = { id: 9, email: 'ada@example.com', full_name: 'Ada Loom', guest: true }
const kept = { id: 9, email: 'ada@example.com', full_name: 'Ada Loom' }
const signedInUser = () => useSession.getState().user

describe('ordering without an account', () => {
  beforeEach(endSession)

  it('takes a name and an address, and no password', async () => {
    const requests = fakeApi({ 'POST /auth/guest': () => ({ status: 201, body: aGrant({ user: guest }) }) })
    const { user } = renderInShop(<GuestForm />)
    await user.type(screen.getByLabelText('Name'), 'Ada Loom')
    await user.type(screen.getByLabelText('Email'), ' ada@example.com ')
    await user.click(screen.getByRole('button', { name: 'Continue as a guest' }))
    await waitFor(() => expect(signedInUser()).toEqual(guest))
    expect(requests[0]?.body).toEqual({ full_name: 'Ada Loom', email: 'ada@example.com' })
  })

  it('says at each field what is missing, and sends nothing', async () => {
    const requests = fakeApi({})
    const { user } = renderInShop(<GuestForm />)
    await user.click(screen.getByRole('button', { name: 'Continue as a guest' }))
    expect(screen.getByLabelText('Name')).toHaveFocus()
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription(/like name@example.com/)
    expect(requests).toEqual([])
  })
})

describe('keeping the account of an order', () => {
  beforeEach(() => startSession(aGrant({ user: guest })))

  const fillIn = async (user: ReturnType<typeof renderInShop>['user']) => {
    await user.type(screen.getByLabelText('Password'), 'a long secret')
    await user.click(screen.getByRole('button', { name: 'Keep the account' }))
  }

  it('wants a password alone, and is offered no more once it is kept', async () => {
    const requests = fakeApi({ 'POST /auth/guest/keep': () => ({ body: kept }) })
    const { user } = renderInShop(<KeepAccount />)
    await fillIn(user)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep the account' })).toBeNull())
    expect(requests[0]?.body).toEqual({ email: 'ada@example.com', password: 'a long secret' })
    expect(signedInUser()).toEqual(kept)
  })

  it('says that the address is another account’s', async () => {
    fakeApi({ 'POST /auth/guest/keep': () => problem(409, 'email_taken', 'Taken.') })
    const { user } = renderInShop(<KeepAccount />)
    await fillIn(user)
    await waitFor(() =>
      expect(screen.getByLabelText('Email')).toHaveAccessibleDescription(/an account with this address already/),
    )
    expect(signedInUser()).toEqual(guest)
  })

  it('is done, where it is found done at the second press as the first one’s answer was lost', async () => {
    fakeApi({ 'POST /auth/guest/keep': unreachable })
    const { user } = renderInShop(<KeepAccount />)
    await fillIn(user)
    expect(await screen.findByRole('alert')).toHaveTextContent('Please try again in a moment.')
    fakeApi({
      'POST /auth/guest/keep': () => problem(409, 'not_a_guest', 'This account is yours already.'),
      'GET /auth/me': () => ({ body: kept }),
    })
    await user.click(screen.getByRole('button', { name: 'Keep the account' }))
    await waitFor(() => expect(signedInUser()).toEqual(kept))
    expect(await screen.findByText(/^The account is yours/)).toBeVisible()
  })

  it('is not offered to those who have one', () => {
    startSession(aGrant())
    renderInShop(<KeepAccount />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is no condition of being forgotten', async () => {
    const requests = fakeApi({ 'DELETE /auth/account': () => ({ status: 204 }) })
    const { user } = renderInShop(<DeleteAccount onDeleted={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Delete the account' }))
    expect(screen.queryByLabelText('Password')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Delete it for good' }))
    await waitFor(() => expect(signedInUser()).toBeNull())
    expect(requests.map(({ line }) => line)).toEqual(['DELETE /auth/account'])
  })
})
