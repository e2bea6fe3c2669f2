package com.stylesense.pipeline.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a picture's file name says of whose it is. */
final class PictureName {

    /** 17_front.jpg, 17-2.jpg, "17 (1).jpg": one of several pictures of product 17. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("([0-9]+)[ _(.-].*");

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    private PictureName() {}

    /** The same for every way to write a name: folders, ending, capitals, leading zeros and the way of accents left out. */
    static String key(String name) {
        return plain(withoutEnding(lastOf(name)));
    }

    /** The key that names one of several pictures of the product that {@code key} stands for. */
    static String oneOf(String key) {
        return key + "/";
    }

    /** The keys that the picture at {@code path} may be asked for by. */
    static List<String> keys(String path) {
        List<String> keys = new ArrayList<>();
        String stem = withoutEnding(lastOf(path));
        keys.add(plain(stem));
        Matcher several = ONE_OF_SEVERAL.matcher(stem);
        if (several.matches()) {
            keys.add(oneOf(plain(several.group(1))));
        }
        String[] parts = path.split("/");
        if (parts.length > 1 && NUMBER.matcher(parts[parts.length - 2]).matches()) {
            keys.add(oneOf(plain(parts[parts.length - 2])));
        }
        return keys.stream().distinct().toList();
    }

    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** How many of the folders on the way to a picture bear one of these names. */
    static int foldersNamed(String path, List<String> names) {
        String[] parts = path.split("/");
        return (int) Arrays.stream(parts, 0, parts.length - 1)
                .filter(folder -> names.stream().anyMatch(folder::equalsIgnoreCase))
                .count();
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
        String composed =
                Normalizer.normalize(stem.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(composed);
        return number.matches() ? number.group(1) : composed;
    }
}
