import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LoginForm } from '@/features/auth/components/login-form'
import '@/lib/event-sender'
import { forgetWish } from '@/lib/outbox-store'
import { useSession } from '@/lib/session'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { leaveCommand } from '@/testing/outbox'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

describe('signing in', () => {
  it('signs in with one press on the demo account', async () => {
    const requests = fakeApi({ 'POST /auth/login': () => ({ body: aGrant() }) })
    const done = vi.fn()
    const { user } = renderInShop(<LoginForm onDone={done} />)
    await user.click(screen.getByRole('button', { name: 'Use the demo account' }))
    await waitFor(() => expect(done).toHaveBeenCalled())
    expect(requests[0]?.body).toEqual({ email: 'isha.mehta1@stylesense.com', password: 'password123' })
    expect(useSession.getState().accessToken).toBe('access-1')
  })

  it('signs in as the operator where the shop is a laptop’s', async () => {
    const requests = fakeApi({ 'POST /auth/login': () => ({ body: aGrant() }) })
    const { user } = renderInShop(<LoginForm onDone={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Use the operator’s account' }))
    await waitFor(() => expect(requests).toHaveLength(1))
    expect(requests[0]?.body).toEqual({ email: 'operator@stylesense.com', password: 'password123' })
  })

  it('has forgotten first what a guest asked to be forgotten, which would be the account’s else', async () => {
    leaveCommand(forgetWish, { visitor: 'of before' }, { userId: 0 })
    const requests = fakeApi({
      'DELETE /events': () => ({ status: 204 }),
      'POST /auth/login': () => ({ body: aGrant() }),
    })
    const { user } = renderInShop(<LoginForm onDone={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Use the demo account' }))
    await waitFor(() => expect(useSession.getState().user).not.toBeNull())
    expect(requests.map(({ line }) => line)).toEqual(['DELETE /events', 'POST /auth/login'])
  })

  it('says at the field what is missing, and goes there', async () => {
    const requests = fakeApi({})
    const { user } = renderInShop(<LoginForm onDone={() => {}} />)
    await user.type(screen.getByLabelText('Password'), 'secret')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    const email = screen.getByLabelText('Email')
    expect(email).toHaveFocus()
    expect(email).toHaveAccessibleDescription('Enter your email address.')
    expect(requests).toHaveLength(0)
  })

  it('puts a refusal at the password, and keeps the address', async () => {
    fakeApi({ 'POST /auth/login': () => problem(401, 'invalid_credentials', 'That email and password do not match.') })
    const { user } = renderInShop(<LoginForm onDone={() => {}} />)
    await user.type(screen.getByLabelText('Email'), 'ada@example.com')
    await user.type(screen.getByLabelText('Password'), 'wrong-one{Enter}')
    await waitFor(() =>
      expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('That email and password do not match.'),
    )
    expect(screen.getByLabelText('Email')).toHaveValue('ada@example.com')
  })

  it('says that the shop is out of reach', async () => {
    fakeApi({ 'POST /auth/login': unreachable })
    const { user } = renderInShop(<LoginForm onDone={() => {}} />)
    await user.type(screen.getByLabelText('Email'), 'ada@example.com')
    await user.type(screen.getByLabelText('Password'), 'password1{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent(/can’t be reached/)
  })

  it('lets a password manager do its work', () => {
    renderInShop(<LoginForm onDone={() => {}} />)
    expect(screen.getByLabelText('Email')).toHaveAttribute('autocomplete', 'username')
    expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password')
  })
})
