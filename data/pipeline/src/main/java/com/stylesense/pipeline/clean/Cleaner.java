package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.clean.SourceForm.Column;
import com.stylesense.runtime.constraint.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the text of a catalogue into products. Two passes: the first learns how this file spells its values, what
 * goes with what, and its brands; the second repairs each row with that knowledge or sets it aside.
 */
final class Cleaner {

    private final Source source;
    private final Optional<Pictures> pictures;
    private final boolean hasDecimalIds;
    private final Knowledge knowledge;

    private final Map<Long, RawLine> lineById = new HashMap<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    private Cleaner(Source source, Optional<Pictures> pictures) {
        this.source = source;
        this.pictures = pictures;
        this.hasDecimalIds = source.showsDecimalIds();
        this.knowledge = new Knowledge(source.lines().stream()
                .filter(line -> line.fields().size() == source.width())
                .map(line -> new SourceRow(line, source.positions()))
                .toList());
    }

    /** Without {@code pictures}, the picture names are taken on trust. */
    static CleanResult clean(SourceText text, Optional<Pictures> pictures) {
        Cleaner cleaner = new Cleaner(Source.of(text), pictures);
        cleaner.source.above().forEach(cleaner::setAside);
        cleaner.source.lines().forEach(cleaner::take);
        return new CleanResult(
                cleaner.source.label(),
                cleaner.source.unread(),
                cleaner.source.above().size() + cleaner.source.lines().size(),
                List.copyOf(cleaner.products),
                List.copyOf(cleaner.rejections),
                List.copyOf(cleaner.repairs));
    }

    private void setAside(RawLine title) {
        rejections.add(new Rejection(title.number(), "", "it stands above the header", title.text()));
    }

    private void take(RawLine line) {
        String id = source.id(line);
        RowRepairs repaired = new RowRepairs(line, id);
        try {
            products.add(product(line, repaired));
            repairs.addAll(repaired.all());
        } catch (Unusable unusable) {
            rejections.add(new Rejection(line.number(), id, unusable.reason(), line.text()));
        }
    }

    private Product product(RawLine line, RowRepairs repaired) throws Unusable {
        if (line.fields().isEmpty()) {
            throw new Unusable("more columns than the header has");
        }
        if (Source.isHeader(line.fields(), source.header())) {
            throw new Unusable("the header once more");
        }
        if (line.fields().size() != source.width()) {
            throw new Unusable(line.fields().size() + " columns where the header has " + source.width());
        }
        SourceRow row = new SourceRow(line, source.positions());
        requireLengths(row);
        long id = id(row, line, repaired);
        TitleWords words = new TitleWords(row.get(Column.TITLE));
        CategoryPath path = CategoryPath.of(row.get(Column.MASTER_CATEGORY));
        String type = articleType(row, words, path, repaired);
        String subCategory = given(row, Column.SUB_CATEGORY, repaired)
                .orElseGet(
                        () -> repaired.take("sub-category taken from the article type", knowledge.subCategoryOf(type)));
        String master = master(row, path, repaired)
                .orElseGet(() ->
                        repaired.take("category taken from the sub-category", knowledge.masterOf(subCategory, type)));
        String gender = gender(row, words, path, repaired);
        String colour = colour(row, words, repaired);
        String usage = given(row, Column.USAGE, repaired)
                .orElseGet(() -> repaired.take("usage taken from the article type", knowledge.usageOf(type)));
        String title = row.get(Column.TITLE);
        String brand = brand(row, gender, repaired);
        String image = new PictureChoice(pictures, List.of(gender, master, subCategory, type, colour, usage, brand))
                .of(row, id, repaired);
        String name = title.isEmpty()
                ? repaired.take("title made from gender, colour and type", gender + " " + colour + " " + type)
                : title;
        StatedFigures figures = new StatedFigures(
                source, knowledge.decimalMarks(), row, Merchandising.of(id, name, brand, gender, type), repaired);
        lineById.put(id, line);
        return new Product(
                id,
                name,
                brand,
                gender,
                master,
                subCategory,
                type,
                colour,
                figures.season(),
                figures.year(),
                usage,
                figures.price(),
                figures.stock(),
                figures.rating(),
                image);
    }

    /** What the shop could not hold or show is no title or name, but a text from another column. */
    private static void requireLengths(SourceRow row) throws Unusable {
        for (Column column : Column.values()) {
            int most = column == Column.TITLE ? Limits.PRODUCT_NAME : Limits.ATTRIBUTE;
            if (column != Column.IMAGE && row.get(column).length() > most) {
                throw new Unusable("the " + column.label() + " is longer than " + most + " characters");
            }
        }
    }

    private long id(SourceRow row, RawLine line, RowRepairs repaired) throws Unusable {
        String written = SourceId.plain(row.get(Column.ID));
        if (written.isEmpty()) {
            throw new Unusable("no id");
        }
        if (written.equals(Feed.HIDDEN)) {
            throw new Unusable("the shop it comes from does not show it");
        }
        if (SourceId.isRounded(written)) {
            throw new Unusable(
                    "a spreadsheet has rounded the id: set the column's format to text there, fill it in anew");
        }
        if (!hasDecimalIds && written.matches("[0-9]{1,3}\\.000")) {
            throw new Unusable(
                    "the id may be " + written.replace(".000", "") + " or thousands: write it without a point");
        }
        if (written.equals(Feed.ORPHAN)) {
            throw new Unusable("a variant of a product that the file does not hold");
        }
        if (!SourceId.isWhole(written)) {
            throw new Unusable("the id is not a whole number above 0");
        }
        long id = SourceId.value(written);
        if (id > Limits.ID) {
            throw new Unusable("the id is above " + Limits.ID + ", which browsers do not keep exactly");
        }
        if (written.indexOf('.') >= 0) {
            repaired.take("id written as a decimal", Long.toString(id));
        }
        RawLine earlier = lineById.get(id);
        if (earlier != null) {
            throw new Unusable(
                    earlier.fields().equals(line.fields())
                            ? "the same row as line " + earlier.number()
                            : "the id is taken by line " + earlier.number());
        }
        return id;
    }

    private String articleType(SourceRow row, TitleWords words, CategoryPath path, RowRepairs repaired)
            throws Unusable {
        Optional<String> given = given(row, Column.ARTICLE_TYPE, repaired);
        if (given.isPresent()) {
            return given.get();
        }
        Optional<String> fromTitle = words.articleType();
        if (fromTitle.isPresent()) {
            return repaired.take("article type taken from the title", fromTitle.get());
        }
        Optional<String> fromSubCategory = knowledge.onlyTypeOf(knowledge.spelled(row, Column.SUB_CATEGORY));
        if (fromSubCategory.isPresent()) {
            return repaired.take("article type taken from the sub-category", fromSubCategory.get());
        }
        Optional<String> fromPath = path.knownType()
                .or(() -> path.isDivided() ? path.kinds().stream().reduce((wide, narrow) -> narrow) : Optional.empty());
        if (fromPath.isPresent()) {
            return repaired.take("article type taken from the category", fromPath.get());
        }
        throw new Unusable("no article type, and neither title nor category tells it");
    }

    /** Of a path, "Women > Clothing > Dresses", the widest kind. */
    private Optional<String> master(SourceRow row, CategoryPath path, RowRepairs repaired) {
        if (!path.isDivided()) {
            return given(row, Column.MASTER_CATEGORY, repaired);
        }
        return path.kinds().stream()
                .findFirst()
                .filter(widest -> path.kinds().size() > 1)
                .map(widest -> repaired.take("category taken from the path that it is", widest));
    }

    private String gender(SourceRow row, TitleWords words, CategoryPath path, RowRepairs repaired) {
        String written = row.get(Column.GENDER);
        Optional<String> meant = Genders.meant(written);
        if (meant.isPresent()) {
            if (!meant.get().equals(written)) {
                repaired.take("gender spelled as usual", meant.get());
            }
            return meant.get();
        }
        // Titles hold names as well: Spider-Man, Boy London.
        return path.gender(words)
                .map(found -> repaired.take("gender taken from the category", found))
                .or(() -> words.gender().map(found -> repaired.take("gender taken from the title", found)))
                .orElseGet(() -> repaired.take("gender unknown, sold as unisex", "Unisex"));
    }

    private String brand(SourceRow row, String gender, RowRepairs repaired) {
        String title = row.get(Column.TITLE);
        if (!row.get(Column.BRAND).isEmpty()) {
            return row.get(Column.BRAND);
        }
        String brand = knowledge.brandOf(title, gender);
        return Brands.isNamedIn(title, brand) ? brand : repaired.take("brand spelled as in other titles", brand);
    }

    private String colour(SourceRow row, TitleWords words, RowRepairs repaired) {
        return given(row, Column.COLOUR, repaired)
                .or(() -> words.colour().map(found -> repaired.take("colour taken from the title", found)))
                .orElseGet(() -> repaired.take("colour unknown, called " + Product.UNSPECIFIED, Product.UNSPECIFIED));
    }

    private Optional<String> given(SourceRow row, Column column, RowRepairs repaired) {
        String spelled = knowledge.spelled(row, column);
        if (!spelled.equals(row.get(column))) {
            repaired.take(column.label() + " spelled as usual", spelled);
        }
        return spelled.isEmpty() ? Optional.empty() : Optional.of(spelled);
    }
}
