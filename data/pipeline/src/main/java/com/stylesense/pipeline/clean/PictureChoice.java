package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import com.stylesense.runtime.constraint.Limits;
import java.util.List;
import java.util.Optional;

/**
 * Chooses a product's picture: what its row names, the first of several that is there, or else what bears its id.
 *
 * @param pictures without them, the names are taken on trust
 * @param hints    what else is known of the product; folders may be named by it
 */
record PictureChoice(Optional<Pictures> pictures, List<String> hints) {

    String of(SourceRow row, long id, RowRepairs repaired) {
        List<String> named = PictureName.listed(row.get(Column.IMAGE).replace('\\', '/')).stream()
                .filter(name -> isFile(PictureName.lastOf(name)))
                .toList();
        String written = row.get(Column.ID);
        String own = (written.matches("[0-9]+") ? written : Long.toString(id)) + ".jpg";
        if (pictures.isEmpty()) {
            return named.isEmpty() ? own : PictureName.lastOf(named.getFirst());
        }
        return named.stream()
                .flatMap(name -> found(pictures.get(), name, PictureName.lastOf(name), repaired).stream())
                .findFirst()
                .or(() -> found(pictures.get(), own, named.isEmpty() ? own : named.getFirst(), repaired))
                .orElseGet(() -> repaired.take("no picture, sold without", ""));
    }

    private static boolean isFile(String name) {
        return !name.matches("\\.*") && name.length() <= Limits.PICTURE_PATH;
    }

    /** Where that is another than {@code wanted}, or might be another product's, it is told. */
    private Optional<String> found(Pictures there, String name, String wanted, RowRepairs repaired) {
        if (there.has(name)) {
            return Optional.of(name);
        }
        Optional<String> found = there.like(name, hints).or(() -> there.like(PictureName.decoded(name), hints));
        found.filter(path -> !PictureName.lastOf(path).equals(wanted))
                .ifPresent(path -> repaired.take("picture found under another name", path));
        found.filter(path -> there.isOneOfMany(path, name, hints))
                .ifPresent(path -> repaired.take("one of several pictures of that name in other folders", path));
        return found;
    }
}
