/** Which countries do without postal codes, as the API has it: known by code or English name, in any case. */
const without =
  'AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY HK KI KM KP ML MO MR NR NU QA RW SB SC SL SR ST SX SY TG TK TO TV UG VU YE ZW'

const alsoCalled = [
  'hong kong',
  'macau',
  'macao',
  'uae',
  'emirates',
  'the bahamas',
  'the gambia',
  'ivory coast',
  'congo',
  'sao tome and principe',
]

const english = new Intl.DisplayNames(['en'], { type: 'region' })
const names = new Set(
  without
    .split(' ')
    .flatMap((code) => [code.toLowerCase(), (english.of(code) ?? code).toLowerCase()])
    .concat(alsoCalled),
)

export function hasPostalCodes(country: string): boolean {
  return !names.has(country.trim().toLowerCase())
}
