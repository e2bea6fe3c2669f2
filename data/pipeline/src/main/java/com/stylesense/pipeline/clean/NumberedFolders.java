package com.stylesense.pipeline.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the numbers of folders mean, as all the pictures in them show together: a product each, or parts of a large heap.
 *
 * @param numbers of all folders that have one
 * @param ordered whether one number is found in several folders, so that it is the place in an order and no product's
 * @param byFirstDigits whether each picture is in the folder of its first digits: 010/0108775015.jpg
 */
record NumberedFolders(Set<String> numbers, boolean ordered, boolean byFirstDigits) {

    static NumberedFolders of(Collection<String> paths) {
        Set<String> numbers = new HashSet<>();
        Map<String, String> folders = new HashMap<>();
        boolean ordered = false;
        boolean byFirstDigits = true;
        for (String path : paths) {
            String folder = PictureName.numberOfFolder(path);
            if (!folder.isEmpty()) {
                numbers.add(folder);
                String number = PictureName.number(path);
                String other = number.isEmpty() ? null : folders.putIfAbsent(number, folder);
                ordered |= other != null && !other.equals(folder);
                byFirstDigits &= number.isEmpty() || PictureName.beginsAsFolder(path);
            }
        }
        return new NumberedFolders(Set.copyOf(numbers), ordered, byFirstDigits);
    }

    /** Whether the picture at {@code path} bears another product's number as its place in an order. */
    boolean isPlaceInOrder(String path) {
        String folder = PictureName.numberOfFolder(path);
        String number = PictureName.number(path);
        return ordered && !folder.isEmpty() && !number.equals(folder) && numbers.contains(number);
    }

    /** Whether the folder of the picture at {@code path} holds those of many products. */
    boolean isShared(String path) {
        String number = PictureName.number(path);
        return byFirstDigits && !number.isEmpty() && !numbers.contains(number) && PictureName.beginsAsFolder(path);
    }
}
