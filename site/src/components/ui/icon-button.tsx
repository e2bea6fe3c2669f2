import type { ButtonHTMLAttributes } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon: IconName
  label: string
  filled?: boolean
  size?: number
}

/** A round button with an icon alone; its label is what assistive technology and the tooltip say. */
export function IconButton({ icon, label, filled = false, size, className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`inline-flex size-[44px] items-center justify-center rounded-full transition-colors duration-200 hover:bg-accent-wash disabled:opacity-40 ${className ?? ''}`}
    >
      <Icon name={icon} filled={filled} size={size} />
    </button>
  )
}
