package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.csv.Mojibake;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a picture's file name says of whose it is. */
final class PictureName {

    private static final String BEFORE = "front|main|hero|cover|primary|full|large";

    /** 17_front.jpg, 17-2.jpg, "17 (1).jpg", 17a.jpg: one of several pictures of product 17. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("([0-9]+)(?:[ _(.-].*|[A-Za-z])");

    /** SKU9_1.jpg, SKU9-front.jpg: the first of several of what is called SKU9; SKU9-2 may be called so itself. */
    private static final Pattern FIRST_OF_SEVERAL =
            Pattern.compile("(.*[^ _.-])[ _.-]+(?:0*1|" + BEFORE + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    /** The folder of one product's pictures: 17, 0017, id_00000017. */
    private static final Pattern FOLDER = Pattern.compile("(?:id[ _-]?)?0*([0-9]+)", Pattern.CASE_INSENSITIVE);

    /** After the ending of a picture, or before the next address. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\.[A-Za-z]{3,5})\\s*[,;|]\\s*|\\s*[,;|]\\s*(?=https?://)"
                    + "|\\s+(?=https?://)|(?i)(?<=\\.(?:jpe?g|png|webp))\\s+");

    private static final Pattern BY_MONTH = Pattern.compile("(.*/)?(19|20)[0-9]{2}/(0?[1-9]|1[0-2])/[^/]+");
    private static final Pattern FROM_BEFORE = side(BEFORE);
    private static final Pattern NOT_FROM_BEFORE =
            side("back|rear|side|detail|zoom|inside|label|swatch|additional|small|thumb|thumbs|thumbnail|thumbnails");

    /** Of several pictures of one thing that which shows the whole from before, then by their numbers: 7_2 before 7_10. */
    static final Comparator<String> FRONT_FIRST = Comparator.comparingInt(PictureName::rank)
            .thenComparing(path -> NUMBER.matcher(path)
                    .replaceAll(digits ->
                            "0".repeat(Math.max(0, 20 - digits.group(1).length())) + digits.group(1)))
            .thenComparing(Comparator.naturalOrder());

    private PictureName() {}

    /** The same for every way to write a name: folders, ending, capitals, leading zeros and the way of accents left out. */
    static String key(String name) {
        return plain(withoutEnding(lastOf(name)));
    }

    /** The key that names one of several pictures of the product that {@code key} stands for. */
    static String oneOf(String key) {
        return key + "/";
    }

    /** The key of a picture that bears a product's number and rather is another's. */
    static String doubtful(String key) {
        return key + "?";
    }

    /**
     * The keys that the picture at {@code path} may be asked for by. Where each product has a folder of its own, 1/2.jpg
     * is the second picture of product 1; 010/0108775015.jpg is none of product 10.
     */
    static List<String> keys(String path, NumberedFolders folders) {
        String stem = withoutEnding(lastOf(path));
        String folder = numberOfFolder(path);
        boolean others = folders.isPlaceInOrder(path);
        List<String> keys = new ArrayList<>();
        keys.add(others ? doubtful(number(path)) : plain(stem));
        Matcher first = FIRST_OF_SEVERAL.matcher(stem);
        if (ONE_OF_SEVERAL.matcher(stem).matches() && !others) {
            keys.add(oneOf(number(path)));
        } else if (first.matches() && !others) {
            keys.add(oneOf(plain(first.group(1))));
        }
        if (!folder.isEmpty() && !folders.isShared(path)) {
            keys.add(oneOf(folder));
        }
        return keys.stream().distinct().toList();
    }

    /** What a picture's name is or begins with, without leading zeros; empty where that is no number. */
    static String number(String path) {
        String stem = withoutEnding(lastOf(path));
        Matcher several = ONE_OF_SEVERAL.matcher(stem);
        String number = plain(several.matches() ? several.group(1) : stem);
        return NUMBER.matcher(number).matches() ? number : "";
    }

    /** Of the folder that a picture lies in; empty where it has none, or is one of those that are made month by month. */
    static String numberOfFolder(String path) {
        Matcher numbered = FOLDER.matcher(folderOf(path));
        return numbered.matches() && !BY_MONTH.matcher(path).matches() ? numbered.group(1) : "";
    }

    static boolean beginsAsFolder(String path) {
        return lastOf(path).startsWith(folderOf(path));
    }

    private static String folderOf(String path) {
        String[] parts = path.split("/");
        return parts.length > 1 ? parts[parts.length - 2] : "";
    }

    private static int rank(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return FROM_BEFORE.matcher(name).find()
                ? 0
                : NOT_FROM_BEFORE.matcher(name).find() ? 2 : 1;
    }

    private static Pattern side(String words) {
        return Pattern.compile("(?<![a-z])(" + words + ")(?![a-z])");
    }

    /** As it was before it became part of an address: {@code blue%20tee.jpg}. */
    static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return name;
        }
    }

    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** How many of the folders on the way to a picture bear one of these names. */
    static int foldersNamed(String path, List<String> names) {
        return (int) foldersOf(path).stream()
                .filter(folder -> !folder.isEmpty())
                .filter(folder -> names.stream().map(PictureName::word).anyMatch(folder::equals))
                .count();
    }

    /** How many folders two paths have in common, counted from the picture upwards: all/red/1.jpg and Red/1.png one. */
    static int foldersShared(String path, String other) {
        List<String> ones = foldersOf(path).reversed();
        List<String> others = foldersOf(other).reversed();
        int shared = 0;
        while (shared < Math.min(ones.size(), others.size()) && ones.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** The pictures that one cell lists: "a.jpg, b.jpg", "a.jpg|b.jpg", addresses; one name may hold a comma itself. */
    static List<String> listed(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> foldersOf(String path) {
        String[] parts = decoded(path).replace('\\', '/').split("/");
        return Arrays.stream(parts, 0, parts.length - 1).map(PictureName::word).toList();
    }

    /** A folder is called navy-blue where the catalogue says Navy Blue. */
    private static String word(String name) {
        return plain(name).replaceAll("[\\s_-]+", "");
    }

    /** Where a name, which may be an address or a path of any system, ends in a file. */
    static String lastOf(String name) {
        String path = name.contains("://") ? name.replaceFirst("[?#].*", "") : name;
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 || file.length() - dot > 5 ? file : file.substring(0, dot);
    }

    private static String plain(String stem) {
        String composed = Normalizer.normalize(Mojibake.mended(stem.strip()), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(composed);
        return number.matches() ? number.group(1) : composed;
    }
}
