#!/usr/bin/env bash
# Moneta 1.4.5 (org.javamoney.moneta:moneta-core, Java's JSR 354), MonetaryFormats.getAmountFormat(locale): a price in another country's money.
#
# Guess: an amount carries its currency, so it is written with as many decimals as that has: two for euros, none for yen, three for Kuwaiti
#        dinars, in whatever language the page is; and what is written reads back as the same amount.
# Seen:  the decimals are those of the locale's own money. On a Japanese page EUR 19.99 is EUR20 and reads back as 20; on an American one
#        KWD 12.345 is 12.34 and JPY 1299 is 1,299.00; on an English page for Kuwait euros have three. The money's own rounding
#        (getDefaultRounding) knows better. On an Arabic page for Kuwait, whose digits are not 0 to 9, KWD 12.345 is written as 120.000, the digits
#        of two kinds mixed.
# Matters to a shop with one currency and several languages, as to one with several of each: the page shows a price that the till does not ask.
# Give a pattern by AmountFormatParams.PATTERN with the currency's decimals.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>money</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.format.AmountFormatQueryBuilder;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.format.AmountFormatParams;

class Seen {
    public static void main(String[] none) {
        tell("en-US", "EUR", "19.99");
        tell("ja-JP", "EUR", "19.99");
        tell("en-US", "KWD", "12.345");
        tell("en-US", "JPY", "1299");
        tell("en-KW", "EUR", "19.99");
        System.out.println("ar-KW, KWD 12.345: " + digits(format("ar-KW").format(Money.of(new BigDecimal("12.345"), "KWD"))));
        var pattern = AmountFormatQueryBuilder.of(Locale.JAPAN).set(AmountFormatParams.PATTERN, "¤#,##0.00").build();
        System.out.println("ja-JP by pattern: " + MonetaryFormats.getAmountFormat(pattern).format(Money.of(new BigDecimal("19.99"), "EUR")));
    }

    static void tell(String language, String currency, String number) {
        MonetaryAmount price = Money.of(new BigDecimal(number), currency);
        String written = format(language).format(price);
        System.out.println(language + ", " + price + ": " + written + ", back " + format(language).parse(written)
                + ", rounded " + price.with(Monetary.getDefaultRounding()));
    }

    static MonetaryAmountFormat format(String language) {
        return MonetaryFormats.getAmountFormat(Locale.forLanguageTag(language));
    }

    /** The text with each digit as 0 to 9, and the marks of direction left out. */
    static String digits(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : Character.isSpaceChar(letter) ? ' ' : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "en-US, EUR 19.99: EUR19.99, back EUR 19.99, rounded EUR 19.99
ja-JP, EUR 19.99: EUR20, back EUR 20, rounded EUR 19.99
en-US, KWD 12.345: KWD12.34, back KWD 12.34, rounded KWD 12.345
en-US, JPY 1299: JPY1,299.00, back JPY 1299, rounded JPY 1299
en-KW, EUR 19.99: EUR19.990, back EUR 19.99, rounded EUR 19.99
ar-KW, KWD 12.345: 120.000 KWD
ja-JP by pattern: EUR19.99" ]
