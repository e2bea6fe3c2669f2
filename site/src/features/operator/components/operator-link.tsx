import { Link } from 'wouter'
import { buttonClass } from '@/components/ui/button'
import { useReport } from '@/features/operator/api/get-report'

/** The way to the operator's page; nothing for whom the API knows none. */
export function OperatorLink() {
  const { data } = useReport({ by: 'strategy' })
  if (!data) return null
  return (
    <Link href="/operator" className={buttonClass('outline')}>
      Does it sell?
    </Link>
  )
}
