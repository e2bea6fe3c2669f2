package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import com.stylesense.pipeline.csv.NoValue;
import com.stylesense.runtime.constraint.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a whole catalogue tells about its rows: how it spells its values, what goes with what, and its brands. */
final class Knowledge {

    private static final List<String> USAGES =
            List.of("Casual", "Sports", "Formal", "Ethnic", "Smart Casual", "Party", "Travel", "Home");

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
    private final Set<Character> decimalMarks = new HashSet<>();

    Knowledge(List<SourceRow> rows) {
        for (SourceRow row : rows) {
            spellings.forEach((column, spelling) -> spelling.count(row.get(column), kindOf(column, row)));
            Price.decimalMark(row.get(Column.PRICE)).ifPresent(decimalMarks::add);
        }
        for (SourceRow row : rows) {
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

    /** What a column's value stands beside that is wider: colours and usages go with everything. */
    private static String kindOf(Column column, SourceRow row) {
        return switch (column) {
            case ARTICLE_TYPE -> row.get(Column.SUB_CATEGORY);
            case SUB_CATEGORY -> row.get(Column.MASTER_CATEGORY);
            default -> "";
        };
    }

    /** What begins decimals in this file's prices; nothing where some show the one and some the other. */
    Set<Character> decimalMarks() {
        return decimalMarks.size() == 1 ? Set.copyOf(decimalMarks) : Set.of();
    }

    String spelled(SourceRow row, Column column) {
        return Objects.requireNonNull(spellings.get(column)).spell(row.get(column));
    }

    Optional<String> onlyTypeOf(String subCategory) {
        return typeOfSubCategory.onlyOneOf(subCategory);
    }

    String subCategoryOf(String type) {
        return subCategoryOfType
                .of(type)
                .or(() -> Trade.type(type).map(ArticleType::subCategory))
                .orElse(type);
    }

    String masterOf(String subCategory, String type) {
        return masterOfSubCategory
                .of(subCategory)
                .or(() -> Trade.type(type).map(ArticleType::masterCategory))
                .orElse(subCategory);
    }

    String usageOf(String type) {
        return usageOfType.of(type).orElseGet(() -> Trade.typeOrAny(type).usage());
    }

    /** What is too long for a name was read from a title that is none; titles that programs made begin with NULL where there is no brand. */
    String brandOf(String title, String gender) {
        String brand = title.isEmpty() ? Brands.UNBRANDED : brands.brandOf(title, gender);
        return brand.length() > Limits.ATTRIBUTE || NoValue.isMeantBy(brand) ? Brands.UNBRANDED : brand;
    }
}
