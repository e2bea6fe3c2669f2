import { useEffect } from 'react'

const description = document.querySelector('meta[name=description]')
const shop = description?.getAttribute('content')

/** Names the page in the tab, the history and for screen readers, and says in its description, for crawlers, what it is `about`. */
export function usePageTitle(title: string, about = title): void {
  useEffect(() => {
    document.title = title === '' ? 'StyleSense' : `${title} · StyleSense`
    description?.setAttribute('content', about === '' ? `${shop}` : `${about}. ${shop}`)
  }, [title, about])
}
