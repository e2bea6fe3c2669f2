import { Select } from '@/components/ui/select'
import { useLogin } from '@/features/auth/api/login'
import { logout } from '@/features/auth/api/logout'
import { demoAccount, isLaptopsShop } from '@/features/auth/demo-account'
import { useDemoShoppers } from '@/features/dashboard/api/get-demo-shoppers'
import { toProblem } from '@/lib/api/problem'
import { useUser } from '@/lib/session'
import { showToast } from '@/lib/toasts'

/** Signs in as one of the simulated shoppers, on a laptop alone: what each strategy makes of another taste. */
export function DashboardAsAnother() {
  const user = useUser()
  const isLaptops = isLaptopsShop()
  const { data: shoppers = [], isSuccess, isError } = useDemoShoppers(isLaptops)
  const login = useLogin()
  // Its place is kept until the answer is there, so that nothing below it moves.
  if (!isLaptops || isError || (isSuccess && shoppers.length === 0)) return null
  const lookAs = async (email: string) => {
    if (email === '' || login.isPending) return
    await logout()
    login.mutate(
      { email, password: demoAccount.password },
      { onError: (failure) => showToast(toProblem(failure).message, { tone: 'bad' }) },
    )
  }
  const known = shoppers.some(({ email }) => email === user?.email)
  const choices = shoppers.map(({ email, full_name, cohort }) => ({
    value: email,
    name: `${full_name}, ${cohort.replaceAll('_', ' ')}`,
  }))
  return (
    <Select
      className="mt-6 max-w-sm"
      label="Look as another shopper"
      value={known ? (user?.email ?? '') : ''}
      choices={known ? choices : [{ value: '', name: user?.full_name ?? 'Nobody yet' }, ...choices]}
      onChange={(event) => void lookAs(event.target.value)}
    />
  )
}
