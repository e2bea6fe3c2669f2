import { Tab, TabGroup, TabList, TabPanel, TabPanels } from '@headlessui/react'
import type { ReactNode } from 'react'

type Entry = { name: string; panel: ReactNode }

export function ProductTabs({ label, tabs }: { label: string; tabs: Entry[] }) {
  return (
    <TabGroup>
      <TabList
        aria-label={label}
        className="-mx-1 flex gap-x-6 overflow-x-auto border-b border-line px-1 pt-1 [scrollbar-width:none] sm:gap-x-10"
      >
        {tabs.map(({ name }) => (
          <Tab
            key={name}
            className="display shrink-0 border-b-2 border-transparent pt-2 pb-3 text-[1.35rem] whitespace-nowrap text-soft outline-offset-[-2px] hover:text-ink data-selected:border-accent data-selected:text-ink sm:text-heading"
          >
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanels>
        {tabs.map(({ name, panel }) => (
          <TabPanel key={name} tabIndex={-1}>
            {panel}
          </TabPanel>
        ))}
      </TabPanels>
    </TabGroup>
  )
}
