import { expect, it } from 'vitest'
import { breadcrumbsOf } from '@/features/product/components/breadcrumbs'
import { aProduct } from '@/testing/samples'

const stepsOf = (sub_category: string, article_type: string) =>
  breadcrumbsOf(aProduct({ gender: 'Girls', sub_category, article_type })).map(({ name, href }) => `${name} ${href}`)

it('leads from the department to the type, in the shop’s words', () => {
  expect(stepsOf('Topwear', 'Tshirts')).toEqual([
    'Girls /catalogue?gender=Girls',
    'Tops /catalogue?gender=Girls&sub_category=Topwear',
    'T-shirts /catalogue?gender=Girls&article_type=Tshirts',
  ])
})

it('says nothing twice', () => {
  expect(stepsOf('Dress', 'Dresses')).toEqual([
    'Girls /catalogue?gender=Girls',
    'Dresses /catalogue?gender=Girls&article_type=Dresses',
  ])
})
