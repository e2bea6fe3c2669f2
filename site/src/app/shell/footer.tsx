import { Link } from 'wouter'
import { FollowingChoice } from '@/app/shell/following-choice'
import { ThemeChoice } from '@/app/shell/theme-choice'
import { accountPages, departments, howItChooses } from '@/app/shell/navigation'

export default function Footer() {
  return (
    <footer className="border-t border-line">
      <div className="page-width grid grid-cols-1 gap-10 py-12 sm:grid-cols-[1.4fr_1fr_1fr] lg:py-16">
        <div>
          <p className="display text-4xl">StyleSense</p>
          <span aria-hidden="true" className="stitch mt-3 block h-[2px] w-44" />
          <p className="mt-4 max-w-sm text-soft">
            A shop that can say why. Every piece on every shelf was chosen by a rule you can read.
          </p>
        </div>
        <nav aria-label="Shop, at the foot of the page">
          <p className="eyebrow text-soft">Shop</p>
          <FooterLinks links={departments} />
        </nav>
        <div>
          <nav aria-label="Your things">
            <p className="eyebrow text-soft">Yours</p>
            <FooterLinks links={[...accountPages, howItChooses]} />
          </nav>
          <ThemeChoice />
        </div>
        <FollowingChoice />
      </div>
    </footer>
  )
}

function FooterLinks({ links }: { links: readonly { name: string; href: string }[] }) {
  return (
    <ul className="mt-2">
      {links.map(({ name, href }) => (
        <li key={href}>
          <Link href={href} className="link-quiet inline-block py-1.5">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
