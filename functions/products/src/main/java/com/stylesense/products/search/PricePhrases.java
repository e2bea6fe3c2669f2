package com.stylesense.products.search;

import java.util.regex.Pattern;

/** The ways in which shoppers say prices in English and Hindi, in figures of ASCII. Each group is a figure. */
final class PricePhrases {

    private static final String FIGURE = "(\\d{1,3}(?:[,٬]\\d{2,3})+(?:[.٫]\\d{1,2})?|\\d{1,6}(?:[.٫]\\d{1,2})?)";
    private static final String CURRENCY =
            "(?:\\p{Sc}|usd|gbp|eur|inr|rs\\.?|dollars?|bucks|pounds?|quid|euros?|rupees?|rupa[iy]?ye"
                    + "|रु(?:पये|पए|पया|\\.)?)";
    private static final String MONEY =
            "(?:" + CURRENCY + " ?)?" + FIGURE + "(?: ?" + CURRENCY + ")?(?: ?/[-=])?(?: only)?";
    private static final String TO = " ?(?:-|–|to) ?";
    private static final String TO_IN_HINDI = "(?:" + TO + "| (?:se|से) )";

    /** A bare pair of figures may be a size or a model; with a sign, "between" or "price" it is a range of prices. */
    static final Pattern RANGE = words("(?:between " + MONEY + "(?: and | & |" + TO + ")" + MONEY
            + "|from " + MONEY + TO + MONEY
            + "|(?:priced?|prices|price range|range|budget)(?: of| between| from)? " + MONEY + "(?: and |" + TO + ")"
            + MONEY
            + "|(?=\\D)" + MONEY + TO_IN_HINDI + MONEY
            + "|" + FIGURE + TO_IN_HINDI + MONEY + "(?<=\\D)"
            + "|" + MONEY + TO_IN_HINDI + MONEY + " (?:ke (?:beech|bich)|के बीच))");

    /** "jeans 25-35": at the end, and round, as sizes and ages seldom are. */
    static final Pattern ROUND_RANGE = Pattern.compile("(?<=\\S )(\\d{0,5}[05])" + TO + "(\\d{0,5}[05])\\s*$");

    static final Pattern AROUND =
            words("(?:(?:around|about|roughly|approximately|approx|near|lagbhag|kare?eb|karib|लगभग|क\u093c?रीब) "
                    + MONEY + "|" + MONEY + " (?:ke aas ?paas|के आस ?पास))");

    /** "not less than" is no "less than", and Air Max 90 is a shoe. */
    static final Pattern HIGHEST = words(
            "(?<!\\b(?:not|no|air) )(?:(?:under|below|up ?to|within"
                    + "|(?:less(?:er)?|cheaper|lower) th[ae]n|(?:not|no) (?:(?:more|higher) than|over|above)|at (?:the )?most"
                    + "|max(?:imum)?(?: of)?|budget(?: of)?|<=?|[zj]ya?da se [zj]ya?da|ज\u093c?्यादा से ज\u093c?्यादा|अधिक से अधिक|अधिकतम) "
                    + MONEY + "|" + MONEY + " (?:(?:or|and) (?:less|under|below|cheaper)|max(?:imum)?|tak|तक"
                    + "|se (?:kam|neeche|niche|saste?)|से (?:कम|नीचे|सस्त[ाेी])|ke (?:andar|neeche|niche)|के (?:अ(?:ं|न्)दर|भीतर|नीचे)))");

    static final Pattern LOWEST = words("(?:(?:over|above|(?:more|greater|higher|dearer) th[ae]n"
            + "|(?:not|no) (?:(?:less|lower) than|under|below)|at (?:the )?least|from|start(?:ing|s)? (?:at|from)"
            + "|min(?:imum)?(?: of)?|>=?|kam se kam|कम से कम|न्यूनतम) " + MONEY + "|" + MONEY
            + " (?:(?:or|and) (?:more|over|above|up|upwards)|min(?:imum)?"
            + "|se (?:[zj]ya?da|upar|oopar|adhik)|से (?:ज\u093c?्यादा|अधिक|ऊपर|महंग[ाेी])|(?:ke upar|के ऊपर)))");

    /** "shoes<50" */
    static final Pattern COMPARED = Pattern.compile("\\s*([<>]=?)\\s*(?=\\p{Sc}?\\d)");

    private PricePhrases() {}

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\S)\\(?" + pattern + "[?!.,;:)]*(?!\\S)", Pattern.CASE_INSENSITIVE);
    }
}
