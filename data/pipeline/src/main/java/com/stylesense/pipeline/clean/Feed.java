package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exports of shops, brought into the columns that a catalogue has: sizes and other variants are gathered under their
 * product, categories divided, prices and stock read. The header decides.
 */
enum Feed {
    WOOCOMMERCE("WooCommerce", List.of("id", "type", "sku", "name", "regularprice"), WooCommerce::item),
    SHOPIFY("Shopify", List.of("handle|urlhandle", "title", "vendor", "variantprice|price"), Shopify::item),
    GOOGLE_MERCHANT("Google Merchant", List.of("id", "title", "imagelink", "price"), GoogleMerchant::item),
    SHOPWARE(Export.of("Shopware")),
    PRESTASHOP(Export.of("PrestaShop")),
    ETSY(Export.of("Etsy"));

    static final String VARIANTS = "variants gathered under one product";
    static final String SAME_ROW = "the same row once more, left out";
    static final String MADE_ID = "id made from a text";
    static final String NO_STOCK = "a stock that is no number, left out";

    /** In place of the id of a product that the shop itself does not show. */
    static final String HIDDEN = "hidden";

    /** In place of the id of a variant whose product is not in the file. */
    static final String ORPHAN = "orphan";

    private final String label;
    /** Columns that no other header has together; where one has had two names, both. */
    private final List<String> signs;

    private final Function<FeedRow, FeedItem> reading;

    Feed(String label, List<String> signs, Function<FeedRow, FeedItem> reading) {
        this.label = label;
        this.signs = signs;
        this.reading = reading;
    }

    Feed(Export export) {
        this(export.program(), export.signs(), export::item);
    }

    /** Whose header it is; null for none of these. */
    static @Nullable Feed of(List<String> header) {
        List<String> names = header.stream().map(SourceForm::plain).toList();
        for (Feed feed : values()) {
            if (feed.signs.stream().allMatch(sign -> names.stream().anyMatch(List.of(sign.split("\\|"))::contains))) {
                return feed;
            }
        }
        return null;
    }

    String label() {
        return label;
    }

    /** A record for each product, its fields in the order of {@link Column}; rows with too many columns have no fields. */
    List<RawLine> products(List<String> header, List<RawLine> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(SourceForm.plain(header.get(place)), place);
        }
        Map<String, FeedProduct> products = new LinkedHashMap<>();
        FeedNames names = new FeedNames();
        List<RawLine> broken = new ArrayList<>();
        for (RawLine line : lines) {
            if (Source.isHeader(line.fields(), header)) {
                broken.add(line);
            } else if (line.fields().size() != header.size()) {
                broken.add(new RawLine(line.number(), line.text(), List.of(), line.repairs()));
            } else {
                FeedItem item = reading.apply(new FeedRow(places, line.fields()));
                String name = names.of(item);
                FeedProduct known = products.get(name);
                // Another product under an id that is taken is no variant, and must not vanish in the first.
                boolean another = known != null && known.hasOtherTitle(item);
                products.computeIfAbsent(another ? name + "\n" + line.number() : name, first -> new FeedProduct(line))
                        .add(item, line);
            }
        }
        List<RawLine> records = new ArrayList<>(broken);
        products.values().forEach(product -> records.add(product.record()));
        records.sort(Comparator.comparingInt(RawLine::number));
        return records;
    }
}
