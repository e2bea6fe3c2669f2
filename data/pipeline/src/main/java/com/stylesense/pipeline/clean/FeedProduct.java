package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import com.stylesense.runtime.constraint.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A product of an export, put together from its rows: of each value the first that is stated, of stock the sum. */
final class FeedProduct {

    private final RawLine line;
    private final List<FeedItem> items = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private final Set<List<String>> rows = new HashSet<>();

    /** @param line the first of its rows */
    FeedProduct(RawLine line) {
        this.line = line;
    }

    /** The same row once more, as in exports that were put together, is no other variant with its own stock. */
    void add(FeedItem item, RawLine from) {
        if (rows.add(from.fields())) {
            items.add(item);
        } else {
            repairs.add(Feed.SAME_ROW);
        }
        repairs.addAll(from.repairs());
    }

    /** Whether a row has this product's id and calls it otherwise. */
    boolean hasOtherTitle(FeedItem item) {
        String title = first(FeedItem::title);
        return !item.id().isEmpty()
                && item.id().equals(first(FeedItem::id))
                && !item.title().isEmpty()
                && !title.isEmpty()
                && !item.title().equals(title);
    }

    RawLine record() {
        String[] fields = new String[Column.values().length];
        Arrays.fill(fields, "");
        String title = first(FeedItem::title);
        CategoryPath categories = items.stream()
                .map(FeedItem::categories)
                .filter(path -> !path.parts().isEmpty())
                .findFirst()
                .orElse(new CategoryPath(List.of()));
        fields[Column.ID.ordinal()] = id(first(FeedItem::id));
        fields[Column.TITLE.ordinal()] = title;
        fields[Column.BRAND.ordinal()] = first(FeedItem::brand);
        fields[Column.GENDER.ordinal()] = first(FeedItem::gender);
        fields[Column.COLOUR.ordinal()] = first(FeedItem::colour);
        fields[Column.IMAGE.ordinal()] = first(FeedItem::image);
        fields[Column.PRICE.ordinal()] = price();
        fields[Column.STOCK.ordinal()] = stock();
        categorise(fields, title, categories);
        if (fields[Column.ID.ordinal()].isEmpty() && title.isEmpty()) {
            fields[Column.ID.ordinal()] = Feed.ORPHAN;
        }
        if (items.stream().allMatch(FeedItem::hidden)) {
            fields[Column.ID.ordinal()] = Feed.HIDDEN;
        }
        if (items.size() > 1) {
            repairs.add(Feed.VARIANTS);
        }
        return new RawLine(
                line.number(),
                line.text(),
                List.of(fields),
                repairs.stream().distinct().toList());
    }

    private String first(Function<FeedItem, String> value) {
        return items.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Numbers stay; other texts give a number each, the same every time. */
    private String id(String written) {
        if (written.isEmpty() || SourceId.isNumber(written) || SourceId.isRounded(written)) {
            return written;
        }
        repairs.add(Feed.MADE_ID);
        return Long.toString(1 + Math.floorMod(StableHash.of(written), Limits.ID));
    }

    /** The first that is above 0, as of a product that only its variants have a price of. */
    private String price() {
        return items.stream()
                .map(FeedItem::price)
                .filter(price ->
                        Price.of(price).filter(amount -> amount.signum() > 0).isPresent())
                .findFirst()
                .orElseGet(() -> first(FeedItem::price));
    }

    /** Where variants state theirs the product's own is none, or the sum of them. */
    private String stock() {
        List<FeedItem> variants = items.stream()
                .filter(item ->
                        item.id().isEmpty() && StockCount.of(item.stock()).isPresent())
                .toList();
        List<String> stated = (variants.isEmpty() ? items : variants)
                .stream().map(FeedItem::stock).filter(text -> !text.isEmpty()).toList();
        List<Long> counts = stated.stream()
                .flatMapToLong(text -> StockCount.of(text).stream())
                .boxed()
                .toList();
        if (counts.isEmpty()) {
            return stated.isEmpty() ? "" : stated.getFirst();
        }
        if (counts.size() < stated.size()) {
            repairs.add(Feed.NO_STOCK);
        }
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        return Long.toString(Math.min(sum, Integer.MAX_VALUE));
    }

    /** What the trade has a name for is taken for the type; a category that says for whom is none of what. */
    private static void categorise(String[] fields, String title, CategoryPath path) {
        List<String> kinds = path.kinds();
        if (fields[Column.GENDER.ordinal()].isEmpty()) {
            fields[Column.GENDER.ordinal()] = path.gender(new TitleWords(title)).orElse("");
        }
        if (kinds.isEmpty()) {
            return;
        }
        Optional<String> known = path.knownType();
        if (known.isPresent()) {
            fields[Column.ARTICLE_TYPE.ordinal()] = known.get();
        } else if (new TitleWords(title).articleType().isEmpty()) {
            fields[Column.ARTICLE_TYPE.ordinal()] = kinds.getLast();
            fields[Column.SUB_CATEGORY.ordinal()] = kinds.get(Math.max(0, kinds.size() - 2));
            fields[Column.MASTER_CATEGORY.ordinal()] = kinds.getFirst();
        }
    }
}
