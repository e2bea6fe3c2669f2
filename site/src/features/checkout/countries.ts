/** Where a parcel may go: ISO 3166 without what nobody lives in. Orders name a country by its code; older ones by what was typed. */
import { regionName } from '@/features/checkout/region-name'

const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'

const known = new Set(codes.split(' '))

export type Country = { code: string; name: string }

export const countries: Country[] = [...known]
  .map((code) => ({ code, name: regionName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

/** The country's name for a reader, whether the address has its code or what somebody typed. */
export function countryName(country: string): string {
  return known.has(country) ? regionName(country) : country
}

/** The code of a country that is written as a code or by name; empty where it is neither. */
export function countryCode(country: string): string {
  const text = country.trim().toLowerCase()
  return countries.find(({ code, name }) => code.toLowerCase() === text || name.toLowerCase() === text)?.code ?? ''
}

/** Where the browser says that its reader lives; empty where it says a language alone. */
export function likelyCountry(languages: readonly string[] = navigator.languages ?? []): string {
  const regions = languages.map((language) => /-([A-Z]{2})(-|$)/.exec(language)?.[1] ?? '')
  return regions.find((region) => known.has(region)) ?? ''
}
