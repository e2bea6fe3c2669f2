import { Link } from 'wouter'
import { accountPages, departments, howItChooses, savedPage } from '@/app/shell/navigation'
import { ThemeChoice } from '@/app/shell/theme-choice'
import { SidePanel } from '@/components/ui/side-panel'
import { useUser } from '@/lib/session'

export default function MenuPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const user = useUser()
  const accountLinks = user
    ? accountPages
    : [{ name: 'Sign in', href: '/login' }, { name: 'Create an account', href: '/register' }, savedPage]
  return (
    <SidePanel open={open} onClose={onClose} title={user ? user.full_name : 'StyleSense'} side="left">
      <nav aria-label="Menu">
        <ul>
          {departments.map(({ name, href }) => (
            <li key={href}>
              <Link href={href} onClick={onClose} className="display block py-2.5 text-4xl">
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <ul className="mt-6 border-t border-line pt-4">
          {[...accountLinks, howItChooses].map(({ name, href }) => (
            <li key={href}>
              <Link href={href} onClick={onClose} className="link-quiet block py-3">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeChoice />
    </SidePanel>
  )
}
