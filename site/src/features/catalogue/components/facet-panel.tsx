import { FacetGroup } from '@/features/catalogue/components/facet-group'
import { PriceRange } from '@/features/catalogue/components/price-range'
import { facetFields, type FacetField, type Filters } from '@/features/catalogue/filters'
import { toggleFacet } from '@/features/catalogue/read-filters'
import type { ProductPage } from '@/lib/api/types'

type Props = { filters: Filters; facets: ProductPage['facets'] | undefined; onChange: (filters: Filters) => void }

const openAtFirst = new Set<FacetField>(['gender', 'sub_category', 'base_colour'])

export function FacetPanel({ filters, facets, onChange }: Props) {
  return (
    <div>
      <label className="flex min-h-12 cursor-pointer items-center justify-between border-b border-line font-medium">
        Only what is in stock
        <input
          type="checkbox"
          className="size-4.5 accent-(--accent)"
          checked={filters.inStock}
          onChange={() => onChange({ ...filters, inStock: !filters.inStock })}
        />
      </label>
      <PriceRange
        min={filters.minPrice}
        max={filters.maxPrice}
        onChange={(minPrice, maxPrice) => onChange({ ...filters, minPrice, maxPrice })}
      />
      {facetFields.map((field) => (
        <FacetGroup
          key={field}
          field={field}
          values={facets?.[field] ?? []}
          chosen={filters.facets[field] ?? []}
          onToggle={(value) => onChange(toggleFacet(filters, field, value))}
          startsOpen={openAtFirst.has(field)}
        />
      ))}
    </div>
  )
}
