/** Which countries do without postal codes, as the API has it: known by code or English name, however that is written. */
import { regionName } from '@/features/checkout/region-name'

const without =
  'AE AG AO AW BF BI BJ BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KN KP LC LY ML MO MR MS MW NR NU PA QA RW SB SC SL SO SR SS ST SX SY TD TG TK TL TO TT TV UG VC VU WS YE ZW'

const alsoCalled = [
  'hong kong',
  'hong kong china',
  'hong kong sar',
  'macau',
  'macao',
  'uae',
  'emirates',
  'the bahamas',
  'the gambia',
  'ivory coast',
  'congo',
  'republic of the congo',
  'congo republic',
  'democratic republic of the congo',
  'dr congo',
  'drc',
  'sao tome',
  'timor leste',
  'east timor',
  'western samoa',
  'saint kitts',
  'saint vincent',
  'st maarten',
  'bonaire',
  'trinidad',
  'plurinational state of bolivia',
  'syrian arab republic',
  '香港',
  '澳門',
  '澳门',
  'الإمارات',
]

const names = new Set(
  without
    .split(' ')
    .flatMap((code) => [code, regionName(code)])
    .concat(alsoCalled)
    .map(plain),
)

export function hasPostalCodes(country: string): boolean {
  return !names.has(plain(country))
}

/** As any of its spellings: without case, accents, blanks, points, apostrophes and hyphens. */
function plain(country: string): string {
  return country
    .normalize('NFKD')
    .replace(/\p{M}+|[.'’]/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^st /, 'saint ')
    .replaceAll(' ', '')
}
