#!/usr/bin/env bash
# dinero.js 2.0.2 (transformScale) and currency.js 2.0.4 (rounding): a sale and its refund, the same sum with the other sign.
#
# Guess: whatever is rounded, a refund is rounded as its sale, so that both together are nothing: 1.059 and -1.059 to cents, a tenth of 1.25 and of
#        -1.25.
# Seen:  they leave a cent. dinero.js rounds down by default, which is towards less: 1.059 becomes 1.05 and -1.059 becomes -1.06. currency.js
#        rounds as Math.round does, half upwards: .125 becomes .13, -.125 becomes -.12, and 1.005 and -1.005 become 1.01 and -1. Intl's
#        NumberFormat, in the same page, shows -0.125 as -0.13. dinero.js's allocate and distribute of both mirror the signs.
# Matters to returns, vouchers and value-added tax of credit notes: give transformScale halfAwayFromZero or halfEven, and in currency.js round the
# amount before giving it its sign.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dinero.js@2.0.2 currency.js@2.0.4
cat > seen.mjs <<'JS'
import currency from 'currency.js'
import { allocate, dinero, EUR, halfAwayFromZero, toDecimal, transformScale } from 'dinero.js'

const both = (name, of) => console.log(`${name}: ${of(1)} and ${of(-1)}`)
const mills = sign => dinero({ amount: sign * 1059, currency: EUR, scale: 3 })
both('dinero.js, 1.059', sign => toDecimal(transformScale(mills(sign), 2)))
both('  half away from zero', sign => toDecimal(transformScale(mills(sign), 2, halfAwayFromZero)))
both('  in three', sign => allocate(dinero({ amount: sign * 1000, currency: EUR }), [1, 1, 1]).map(part => toDecimal(part)))
both('currency.js, a tenth of 1.25', sign => currency(sign * 1.25).multiply(0.1))
both('  1.005', sign => currency(sign * 1.005))
both('  in three', sign => currency(sign * 10).distribute(3))
both('Intl, 0.125', sign => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(sign * 0.125))
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "dinero.js, 1.059: 1.05 and -1.06
  half away from zero: 1.06 and -1.06
  in three: 3.34,3.33,3.33 and -3.34,-3.33,-3.33
currency.js, a tenth of 1.25: 0.13 and -0.12
  1.005: 1.01 and -1.00
  in three: 3.34,3.33,3.33 and -3.34,-3.33,-3.33
Intl, 0.125: 0.13 and -0.13" ]
