package com.stylesense.pipeline.csv;

import com.stylesense.runtime.constraint.Limits;
import com.stylesense.runtime.constraint.PlainCharacters;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of cell that the data files have. What a rule refuses it quotes, and says how it is to be written. */
public final class CellRules {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,30}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,10})?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([, '\u00A0\u202F][0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern EUROPEAN = Pattern.compile("[0-9]{1,3}([. '\u00A0\u202F][0-9]{3})+,[0-9]{1,2}");
    private static final Pattern COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}");
    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");
    private static final Pattern POINT_AND_NOUGHTS = Pattern.compile("[0-9]+\\.0+");
    private static final int SHOWN = 40;

    private CellRules() {}

    public static CellRule id() {
        return wholeNumber(1, Limits.ID);
    }

    public static CellRule wholeNumber(long least, long most) {
        return text -> {
            String number = text.strip();
            if (!WHOLE.matcher(number).matches()) {
                throw new UnfitTextException(quoted(text) + " is no whole number" + wholeHint(number));
            }
            BigDecimal value = new BigDecimal(number);
            requireWithin(text, value, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            return value.toPlainString();
        };
    }

    /** Between nought and {@code most}, with at most two decimals that count. */
    public static CellRule amount(BigDecimal most) {
        return decimal(BigDecimal.ZERO, most, "amount");
    }

    /** 1 to 5; the database holds two decimals. */
    public static CellRule rating() {
        return decimal(BigDecimal.ONE, BigDecimal.valueOf(5), "rating");
    }

    public static CellRule time() {
        return text -> Timestamps.parse(text).toString();
    }

    public static CellRule oneOf(List<String> words) {
        return text -> {
            if (!words.contains(text.strip())) {
                throw new UnfitTextException(quoted(text) + " is none of " + String.join(", ", words));
            }
            return text.strip();
        };
    }

    /** A line of text that is not blank, of characters that the API takes as well. */
    public static CellRule text(int longest) {
        return text(longest, line -> PlainCharacters.makeLine(line.replace('\t', ' ')));
    }

    /** The same, but for what programs write where there is nothing, which is no brand and nobody's name. */
    public static CellRule word(int longest) {
        CellRule text = text(longest);
        return cell -> {
            String value = text.read(cell);
            if (NoValue.isMeantBy(value)) {
                throw new UnfitTextException(quoted(cell) + " is how programs write that there is nothing");
            }
            return value;
        };
    }

    /** The same of several lines, as reviews are written. */
    public static CellRule lines(int longest) {
        return text(longest, PlainCharacters::makeLines);
    }

    private static CellRule text(int longest, Predicate<String> isPlain) {
        return text -> {
            if (text.isBlank()) {
                throw new UnfitTextException("is empty");
            }
            if (text.length() > longest) {
                throw new UnfitTextException(
                        quoted(text) + " has " + text.length() + " characters; " + longest + " are the most");
            }
            if (!isPlain.test(text)) {
                throw new UnfitTextException(
                        quoted(text) + " holds control characters or marks that turn the writing's direction");
            }
            return text.strip();
        };
    }

    /** Somebody at some host. */
    public static CellRule email() {
        return text -> {
            String address = text(Limits.EMAIL).read(text).strip();
            if (!address.matches("[^\\s@]+@[^\\s@]+")) {
                throw new UnfitTextException(quoted(text) + " is no e-mail address");
            }
            return address;
        };
    }

    /** A file inside the picture folder, folders between with slashes; may be empty. */
    public static CellRule picture() {
        return text -> {
            if (NoValue.isMeantBy(text)) {
                return "";
            }
            String path = text(Limits.PICTURE_PATH).read(text);
            if (path.contains("://")) {
                throw new UnfitTextException(
                        quoted(text) + " is an address; name a file inside the picture folder, or leave it empty");
            }
            if (path.contains("\\")) {
                throw new UnfitTextException(
                        quoted(text) + " has a backslash; name a file inside the picture folder, folders with slashes");
            }
            if (path.startsWith("/") || List.of(path.split("/")).contains("..")) {
                throw new UnfitTextException(quoted(text) + " leads out of the picture folder");
            }
            return path;
        };
    }

    private static CellRule decimal(BigDecimal least, BigDecimal most, String what) {
        return text -> {
            String number = text.strip();
            if (!DECIMAL.matcher(number).matches()) {
                throw new UnfitTextException(quoted(text) + " is no " + what + hint(number));
            }
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            if (value.scale() > 2) {
                throw new UnfitTextException(quoted(text) + " has more than two decimals");
            }
            requireWithin(text, value, least, most);
            return value.toPlainString();
        };
    }

    private static void requireWithin(String text, BigDecimal value, BigDecimal least, BigDecimal most)
            throws UnfitTextException {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new UnfitTextException(
                    quoted(text) + " lies outside " + least.toPlainString() + " to " + most.toPlainString());
        }
    }

    /** What makes a decimal of each number of a column that has empty cells. */
    private static String wholeHint(String number) {
        return POINT_AND_NOUGHTS.matcher(number).matches()
                ? "; whole numbers are written without a point, " + number.substring(0, number.indexOf('.'))
                : hint(number);
    }

    /** What spreadsheets make of numbers, and how to undo it. */
    private static String hint(String number) {
        if (number.isEmpty()) {
            return "";
        }
        if (GROUPED.matcher(number).matches()) {
            return "; without separators of thousands it is written " + number.replaceAll("[^0-9.]", "");
        }
        if (EUROPEAN.matcher(number).matches()) {
            return "; with a point for decimals and nothing for thousands it is written "
                    + number.replaceAll("[^0-9,]", "").replace(',', '.');
        }
        if (COMMA.matcher(number).matches()) {
            return "; decimals are written with a point, " + number.replace(',', '.');
        }
        if (ROUNDED.matcher(number).matches()) {
            return "; a spreadsheet has rounded it: set the column's format to text or number there and fill it in anew";
        }
        return number.matches("\\p{Sc}.*|.*\\p{Sc}|[A-Z]{3} ?[0-9].*|.*[0-9] ?[A-Z]{3}")
                ? "; leave the currency out"
                : "";
    }

    /** As far as it helps to find it, on one line. */
    private static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]", "\u00B7");
        return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
    }
}
