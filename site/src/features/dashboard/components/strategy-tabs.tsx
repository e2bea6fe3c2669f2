import { Tab, TabGroup, TabList, TabPanel, TabPanels } from '@headlessui/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { strategies, type Strategy } from '@/features/dashboard/strategies'

type Props = { chosen: Strategy; onChoose: (strategy: Strategy) => void; children: ReactNode }

/** Eleven tabs: a column on a wide screen, a row to scroll on a narrow one; the arrow keys follow. */
export function StrategyTabs({ chosen, onChoose, children }: Props) {
  const wide = useMedia('(min-width: 64rem)')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Only the row scrolls: scrollIntoView would move the page as well.
    const row = list.current
    const tab = row?.children[strategies.indexOf(chosen)]
    if (!row || wide || !(tab instanceof HTMLElement)) return
    row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
  }, [chosen, wide])
  return (
    <TabGroup
      vertical={wide}
      selectedIndex={strategies.indexOf(chosen)}
      onChange={(index) => {
        const next = strategies[index]
        if (next) onChoose(next)
      }}
      className="grid grid-cols-1 gap-x-14 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <TabList
        ref={list}
        aria-label="Strategies"
        className="relative -mx-4 flex gap-1 overflow-x-auto px-4 py-1 [scrollbar-width:none] lg:mx-0 lg:flex-col lg:self-start lg:overflow-visible lg:px-0 lg:sticky lg:top-28"
      >
        {strategies.map(({ id, name }, index) => (
          <Tab
            key={id}
            className="flex min-h-11 shrink-0 items-center gap-3 rounded-full px-4 text-left text-[0.9375rem] whitespace-nowrap hover:bg-accent-wash data-selected:bg-ink data-selected:text-paper lg:rounded-md"
          >
            <span aria-hidden="true" className="hidden w-5 text-sm tabular-nums opacity-70 lg:inline">
              {index + 1}
            </span>
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanels>
        {strategies.map((strategy) => (
          <TabPanel key={strategy.id} tabIndex={-1}>
            {strategy === chosen && children}
          </TabPanel>
        ))}
      </TabPanels>
    </TabGroup>
  )
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia?.(query)?.matches ?? false)
  useEffect(() => {
    const media = window.matchMedia?.(query)
    const follow = () => setMatches(media.matches)
    media?.addEventListener?.('change', follow)
    return () => media?.removeEventListener?.('change', follow)
  }, [query])
  return matches
}
