import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ChangePassword } from '@/features/auth/components/change-password'
import { DeleteAccount } from '@/features/auth/components/delete-account'
import { ForgotPasswordForm } from '@/features/auth/components/forgot-password-form'
import { ResetPasswordForm } from '@/features/auth/components/reset-password-form'
import { keepCommand } from '@/lib/outbox-store'
import { startSession, useSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, type FakeResponse } from '@/testing/fake-api'
import { storedCommands } from '@/testing/outbox'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

const wrong = (field: string) =>
  problem(422, 'invalid_credentials', 'The password is wrong; nothing was changed.', [{ field, message: 'is wrong' }])

describe('a forgotten password', () => {
  it('says the same whoever asks, and only once it was asked for', async () => {
    const requests = fakeApi({ 'POST /auth/password/forgot': () => ({ status: 202 }) })
    const { user } = renderInShop(<ForgotPasswordForm />)
    expect(screen.queryByText(/If this address has an account/)).toBeNull()
    await user.type(screen.getByLabelText('Email'), ' ada@example.com ')
    await user.click(screen.getByRole('button', { name: 'Send me a link' }))
    expect(await screen.findByText(/If this address has an account/)).toHaveRole('status')
    expect(requests[0]?.body).toEqual({ email: 'ada@example.com' })
  })

  it('asks for an address first', async () => {
    const requests = fakeApi({})
    const { user } = renderInShop(<ForgotPasswordForm />)
    await user.click(screen.getByRole('button', { name: 'Send me a link' }))
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Enter your email address.')
    expect(requests).toEqual([])
  })
})

describe('a new password by a link', () => {
  it('ends the session that this browser has', async () => {
    startSession(aGrant())
    const requests = fakeApi({ 'POST /auth/password/reset': () => ({ status: 204 }) })
    const done = vi.fn()
    const { user } = renderInShop(<ResetPasswordForm token="t" onDone={done} />)
    await user.type(screen.getByLabelText('New password'), 'a long secret')
    await user.click(screen.getByRole('button', { name: 'Set the password' }))
    await waitFor(() => expect(done).toHaveBeenCalledOnce())
    expect(requests[0]?.body).toEqual({ token: 't', new_password: 'a long secret' })
    expect(useSession.getState().user).toBeNull()
  })

  it('says that the link is spent, or that the password will not do', async () => {
    const answers = [
      problem(422, 'validation_failed', '', [{ field: 'new_password', message: 'is too common' }]),
      problem(400, 'reset_token_invalid', 'This link does not work any more.'),
    ]
    fakeApi({ 'POST /auth/password/reset': () => answers.shift() ?? {} })
    const { user } = renderInShop(<ResetPasswordForm token="t" onDone={() => {}} />)
    await user.type(screen.getByLabelText('New password'), 'a long secret')
    await user.click(screen.getByRole('button', { name: 'Set the password' }))
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveAccessibleDescription('is too common'))
    await user.click(screen.getByRole('button', { name: 'Set the password' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('This link does not work any more.')
  })
})

describe('the password and the account of whoever is signed in', () => {
  beforeEach(() => startSession(aGrant()))

  it('changes by the one of now', async () => {
    const answers = [wrong('current_password'), { status: 204 }]
    const requests = fakeApi({ 'PUT /auth/password': () => answers.shift() ?? {} })
    const { user } = renderInShop(<ChangePassword />)
    await user.click(screen.getByRole('button', { name: 'Change the password' }))
    expect(screen.getByRole('group', { name: 'Change the password' })).toHaveFocus()
    await user.type(screen.getByLabelText('Current password'), 'old secret')
    await user.type(screen.getByLabelText('New password'), 'new secret')
    await user.click(screen.getByRole('button', { name: 'Change it' }))
    await waitFor(() => expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription('is wrong'))
    await user.click(screen.getByRole('button', { name: 'Change it' }))
    await waitFor(() => expect(useToasts.getState().toasts[0]?.message).toContain('Your password is changed'))
    expect(requests[1]?.body).toEqual({ current_password: 'old secret', new_password: 'new secret' })
    expect(screen.queryByLabelText('New password')).toBeNull()
    expect(screen.getByRole('group', { name: 'Change the password' })).toHaveFocus()
  })

  it('is deleted after a question and the password alone', async () => {
    const answers = [wrong('password'), { status: 204 }]
    const requests = fakeApi({ 'DELETE /auth/account': () => answers.shift() ?? {} })
    const deleted = vi.fn()
    keepCommand('review', { comment: 'Runs small.' })
    const { user } = renderInShop(<DeleteAccount onDeleted={deleted} />)
    await user.click(screen.getByRole('button', { name: 'Delete the account' }))
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByRole('group', { name: 'Delete the account' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Delete the account' }))
    await user.click(screen.getByRole('button', { name: 'Delete it for good' }))
    expect(requests).toEqual([])
    await user.type(screen.getByLabelText('Password'), 'secret')
    await user.click(screen.getByRole('button', { name: 'Delete it for good' }))
    await waitFor(() => expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('is wrong'))
    expect(useSession.getState().user).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Delete it for good' }))
    await waitFor(() => expect(deleted).toHaveBeenCalledOnce())
    expect(useSession.getState().user).toBeNull()
    expect(storedCommands()).toEqual([])
  })

  it('is gone from the browser, though the shopper has walked on before it was deleted', async () => {
    let answer: (response: FakeResponse) => void = () => {}
    fakeApi({ 'DELETE /auth/account': () => new Promise<FakeResponse>((resolve) => (answer = resolve)) })
    keepCommand('review', { comment: 'Runs small.' })
    const { user, unmount } = renderInShop(<DeleteAccount onDeleted={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Delete the account' }))
    await user.type(screen.getByLabelText('Password'), 'secret')
    await user.click(screen.getByRole('button', { name: 'Delete it for good' }))
    unmount()
    answer({ status: 204 })
    await waitFor(() => expect(useSession.getState().user).toBeNull())
    expect(storedCommands()).toEqual([])
  })
})
