import { Link, Redirect, useLocation } from 'wouter'
import { buyAgain } from '@/app/buy-again'
import { OrderItemPicture } from '@/app/order-item-picture'
import { Button, buttonClass } from '@/components/ui/button'
import { logout } from '@/features/auth/api/logout'
import { ChangePassword } from '@/features/auth/components/change-password'
import { DeleteAccount } from '@/features/auth/components/delete-account'
import { ExportAccount } from '@/features/auth/components/export-account'
import { KeepAccount } from '@/features/auth/components/keep-account'
import { SignIns } from '@/features/auth/components/sign-ins'
import { AddressBook } from '@/features/checkout/components/address-book'
import { OperatorLink } from '@/features/operator/components/operator-link'
import { OrderList } from '@/features/orders/components/order-list'
import { showToast } from '@/lib/toasts'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

export default function AccountPage() {
  usePageTitle('Your account')
  const user = useUser()
  const [, navigate] = useLocation()
  if (!user) return <Redirect to="/login?next=/account" replace />
  const signOut = () => {
    navigate('/')
    void logout()
    showToast('You are signed out. See you soon.')
  }
  return (
    <div className="page-width grid grid-cols-1 gap-x-20 gap-y-10 pt-8 pb-16 sm:pt-12 lg:grid-cols-[20rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div>
        <p className="eyebrow text-soft">Your account</p>
        <h1 className="display mt-2 text-title">{user.full_name}</h1>
        <p className="mt-3 text-soft">{user.email}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Link href="/saved" className={buttonClass('outline')}>
            Liked and saved
          </Link>
          <Link href="/dashboard" className={buttonClass('outline')}>
            Your taste
          </Link>
          <OperatorLink />
          <Button variant="quiet" onClick={signOut}>
            Sign out
          </Button>
        </div>
      </div>
      {/* Before the settings, which come below the name on a wide screen: on a phone orders are what one comes for. */}
      <section aria-labelledby="orders" className="lg:row-span-2">
        <div className="mb-10 empty:hidden">
          <KeepAccount />
        </div>
        <h2 id="orders" className="display mb-5 text-heading">
          Orders
        </h2>
        <OrderList renderPicture={(item) => <OrderItemPicture item={item} />} onBuyAgain={buyAgain} />
      </section>
      <div>
        <AccountSettings isGuest={user.guest === true} />
      </div>
    </div>
  )
}

/** What the shop keeps for the shopper, and what they may do about it; what has to be asked for last, so that nothing is pushed away. */
function AccountSettings({ isGuest }: { isGuest: boolean }) {
  const [, navigate] = useLocation()
  /** Who has walked on meanwhile stays where they are. */
  const leave = (message: string) => {
    if (location.pathname === '/account') navigate('/')
    showToast(message)
  }
  return (
    <>
      <h2 className="display mb-4 text-2xl">{isGuest ? 'Your data' : 'Password and data'}</h2>
      <div className="flex flex-wrap gap-3">
        {!isGuest && <ChangePassword />}
        <ExportAccount />
        <DeleteAccount onDeleted={() => leave('Your account is deleted. Thank you for having been here.')} />
      </div>
      <h2 className="display mt-10 mb-4 text-2xl">Addresses</h2>
      <AddressBook />
      <h2 className="display mt-10 mb-4 text-2xl">Signed in</h2>
      <SignIns onSignedOut={() => leave('You are signed out everywhere.')} />
    </>
  )
}
