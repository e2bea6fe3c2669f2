package com.stylesense.pipeline.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** HTML in what should be text, as shops export what was typed into their editors. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*)?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);");
    /** {@code &amp;amp;} was escaped twice. */
    private static final int MOST_TIMES = 3;

    private Markup() {}

    /** Without tags that HTML knows, and with characters for entities; {@code 3 < 5} and {@code <new>} stay. */
    static String removed(String text) {
        String plain = text;
        for (int times = 0; times < MOST_TIMES && (plain.indexOf('&') >= 0 || plain.indexOf('<') >= 0); times++) {
            boolean tagged = TAG.matcher(plain).results().anyMatch(tag -> Tag.isKnownTag(tag.group(1)));
            plain = tagged ? Jsoup.parse(plain).text() : unescaped(plain);
        }
        return plain;
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true)));
    }
}
