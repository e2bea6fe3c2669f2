package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.clean.SourceForm.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the text of a catalogue into products. Two passes: the first learns how this file spells its values, what
 * goes with what, and its brands; the second repairs each row with that knowledge or sets it aside.
 */
final class Cleaner {

    private static final String NO_COLOUR = "Unspecified";
    private static final List<String> USAGES =
            List.of("Casual", "Sports", "Formal", "Ethnic", "Smart Casual", "Party", "Travel", "Home");

    private final SourceForm form;
    private final List<String> header;
    private final List<RawLine> lines;
    private final int[] positions;
    private final Optional<Pictures> pictures;

    private final Map<Column, Spellings> spellings = Map.of(
            Column.ARTICLE_TYPE,
                    new Spellings(Trade.types().stream().map(ArticleType::name).toList()),
            Column.SUB_CATEGORY,
                    new Spellings(
                            Trade.types().stream().map(ArticleType::subCategory).toList()),
            Column.MASTER_CATEGORY,
                    new Spellings(Trade.types().stream()
                            .map(ArticleType::masterCategory)
                            .toList()),
            Column.COLOUR, new Spellings(Trade.colours()),
            Column.USAGE, new Spellings(USAGES));
    private final Companions typeOfSubCategory = new Companions();
    private final Companions subCategoryOfType = new Companions();
    private final Companions masterOfSubCategory = new Companions();
    private final Companions usageOfType = new Companions();
    private final Brands brands = new Brands();

    private final Map<Long, RawLine> lineById = new HashMap<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> repairs = new TreeMap<>();

    private Cleaner(String text, Optional<Pictures> pictures) {
        LenientCsv source = new LenientCsv(text);
        this.header = source.header();
        this.form = SourceForm.of(header);
        this.positions = form.positions(header);
        this.lines = source.records(header.size(), positions[Column.TITLE.ordinal()]);
        this.pictures = pictures;
    }

    /** Without {@code pictures}, the picture names are taken on trust. */
    static CleanResult clean(String text, Optional<Pictures> pictures) {
        Cleaner cleaner = new Cleaner(text, pictures);
        cleaner.learn();
        cleaner.lines.forEach(cleaner::take);
        return new CleanResult(
                cleaner.form.label(),
                cleaner.lines.size(),
                List.copyOf(cleaner.products),
                List.copyOf(cleaner.rejections),
                cleaner.repairs);
    }

    private void learn() {
        List<SourceRow> whole = lines.stream()
                .filter(line -> line.fields().size() == header.size())
                .map(line -> new SourceRow(line, positions))
                .toList();
        for (SourceRow row : whole) {
            spellings.forEach((column, spelling) -> spelling.count(row.get(column)));
        }
        for (SourceRow row : whole) {
            String type = spelled(row, Column.ARTICLE_TYPE);
            String subCategory = spelled(row, Column.SUB_CATEGORY);
            typeOfSubCategory.learn(subCategory, type);
            subCategoryOfType.learn(type, subCategory);
            masterOfSubCategory.learn(subCategory, spelled(row, Column.MASTER_CATEGORY));
            usageOfType.learn(type, spelled(row, Column.USAGE));
            brands.learn(
                    row.get(Column.TITLE), Genders.meant(row.get(Column.GENDER)).orElse("Unisex"));
        }
    }

    private void take(RawLine line) {
        try {
            List<String> repaired = new ArrayList<>(line.repairs());
            products.add(product(line, repaired));
            repaired.stream().distinct().forEach(repair -> repairs.merge(repair, 1, Integer::sum));
        } catch (Unusable unusable) {
            String id = line.fields().size() > positions[0]
                    ? line.fields().get(positions[0]).strip()
                    : "";
            rejections.add(new Rejection(line.number(), id, unusable.reason, line.text()));
        }
    }

    private Product product(RawLine line, List<String> repaired) throws Unusable {
        if (line.fields().size() < header.size()) {
            throw new Unusable(line.fields().size() + " columns where the header has " + header.size());
        }
        if (line.fields().equals(header)) {
            throw new Unusable("the header once more");
        }
        SourceRow row = new SourceRow(line, positions);
        long id = id(row, line, repaired);
        TitleWords words = new TitleWords(row.get(Column.TITLE));
        String type = articleType(row, words, repaired);
        String subCategory = given(row, Column.SUB_CATEGORY, repaired)
                .orElseGet(() -> repair(repaired, "sub-category taken from the article type", subCategoryOf(type)));
        String master = given(row, Column.MASTER_CATEGORY, repaired)
                .orElseGet(() -> repair(repaired, "category taken from the sub-category", masterOf(subCategory, type)));
        String gender = gender(row, words, repaired);
        String colour = colour(row, words, repaired);
        String usage = given(row, Column.USAGE, repaired)
                .orElseGet(() -> repair(repaired, "usage taken from the article type", usageOf(type)));
        String image = image(row, id, repaired);
        String name = row.get(Column.TITLE);
        String brand = name.isEmpty() ? Brands.UNBRANDED : brands.brandOf(name, gender);
        if (name.isEmpty()) {
            name = repair(repaired, "title made from gender, colour and type", gender + " " + colour + " " + type);
        }
        Merchandising merchandising = Merchandising.of(id, name, brand, gender, type);
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
                season(row, merchandising, repaired),
                year(row, merchandising, repaired),
                usage,
                merchandising.price(),
                merchandising.stockCount(),
                merchandising.avgRating(),
                image);
    }

    private String subCategoryOf(String type) {
        return subCategoryOfType
                .of(type)
                .or(() -> Trade.type(type).map(ArticleType::subCategory))
                .orElse(type);
    }

    private String masterOf(String subCategory, String type) {
        return masterOfSubCategory
                .of(subCategory)
                .or(() -> Trade.type(type).map(ArticleType::masterCategory))
                .orElse(subCategory);
    }

    private String usageOf(String type) {
        return usageOfType.of(type).orElseGet(() -> Trade.typeOrAny(type).usage());
    }

    private long id(SourceRow row, RawLine line, List<String> repaired) throws Unusable {
        String written = row.get(Column.ID);
        if (written.isEmpty()) {
            throw new Unusable("no id");
        }
        if (!written.matches("0*[1-9]\\d{0,17}(\\.0+)?")) {
            throw new Unusable("the id is not a whole number above 0");
        }
        int point = written.indexOf('.');
        long id = Long.parseLong(point < 0 ? written : written.substring(0, point));
        if (point >= 0) {
            repair(repaired, "id written as a decimal", "");
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

    private String articleType(SourceRow row, TitleWords words, List<String> repaired) throws Unusable {
        Optional<String> given = given(row, Column.ARTICLE_TYPE, repaired);
        if (given.isPresent()) {
            return given.get();
        }
        Optional<String> fromTitle = words.articleType();
        if (fromTitle.isPresent()) {
            return repair(repaired, "article type taken from the title", fromTitle.get());
        }
        Optional<String> fromSubCategory = typeOfSubCategory.onlyOneOf(spelled(row, Column.SUB_CATEGORY));
        if (fromSubCategory.isPresent()) {
            return repair(repaired, "article type taken from the sub-category", fromSubCategory.get());
        }
        throw new Unusable("no article type, and neither title nor sub-category tells it");
    }

    private String gender(SourceRow row, TitleWords words, List<String> repaired) {
        String written = row.get(Column.GENDER);
        Optional<String> meant = Genders.meant(written);
        if (meant.isPresent()) {
            if (!meant.get().equals(written)) {
                repair(repaired, "gender spelled as usual", "");
            }
            return meant.get();
        }
        return words.gender()
                .map(found -> repair(repaired, "gender taken from the title", found))
                .orElseGet(() -> repair(repaired, "gender unknown, sold as unisex", "Unisex"));
    }

    private String colour(SourceRow row, TitleWords words, List<String> repaired) {
        return given(row, Column.COLOUR, repaired)
                .or(() -> words.colour().map(found -> repair(repaired, "colour taken from the title", found)))
                .orElseGet(() -> repair(repaired, "colour unknown, called " + NO_COLOUR, NO_COLOUR));
    }

    private String season(SourceRow row, Merchandising merchandising, List<String> repaired) {
        if (form == SourceForm.CATALOGUE) {
            return merchandising.season();
        }
        String written = row.get(Column.SEASON);
        Optional<String> known = Trade.season(written);
        if (known.isPresent()) {
            return known.get().equals(written) ? written : repair(repaired, "season spelled as usual", known.get());
        }
        return repair(repaired, "season chosen for the article type", merchandising.season());
    }

    private String image(SourceRow row, long id, List<String> repaired) {
        String named = row.get(Column.IMAGE);
        String file = named.isEmpty()
                ? id + ".jpg"
                : named.substring(named.replace('\\', '/').lastIndexOf('/') + 1);
        if (pictures.isEmpty() || pictures.get().has(file)) {
            return file;
        }
        return pictures.get()
                .like(file)
                .or(() -> pictures.get().like(id + ".jpg"))
                .map(found -> repair(repaired, "picture found under another name", found))
                .orElseGet(() -> repair(repaired, "no picture, sold without", ""));
    }

    private int year(SourceRow row, Merchandising merchandising, List<String> repaired) {
        if (form == SourceForm.CATALOGUE) {
            return merchandising.year();
        }
        String written = row.get(Column.YEAR);
        if (!written.matches("(19|20)\\d\\d(\\.0)?")) {
            repair(repaired, "year chosen", "");
            return merchandising.year();
        }
        return Integer.parseInt(written.substring(0, 4));
    }

    private Optional<String> given(SourceRow row, Column column, List<String> repaired) {
        String written = row.get(column);
        String spelled = spell(column, written);
        if (!spelled.equals(written)) {
            repair(repaired, column.label() + " spelled as usual", "");
        }
        return spelled.isEmpty() ? Optional.empty() : Optional.of(spelled);
    }

    private String spelled(SourceRow row, Column column) {
        return spell(column, row.get(column));
    }

    private String spell(Column column, String written) {
        return Objects.requireNonNull(spellings.get(column)).spell(written);
    }

    private static String repair(List<String> repaired, String kind, String value) {
        repaired.add(kind);
        return value;
    }

    /** Why a row can't become a product. */
    private static final class Unusable extends Exception {
        private final String reason;

        Unusable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
