package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.csv.CsvSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two shapes in which a fashion catalogue comes; the header decides. The second goes by H&M's names of columns, too.
 * Columns are named in the order of {@link Column}.
 */
enum SourceForm {
    CATALOGUE(
            "catalogue",
            "ProductId",
            "Gender",
            "Category",
            "SubCategory",
            "ProductType",
            "Colour|Color",
            null,
            null,
            "Usage",
            "ProductTitle|Title|ProductName",
            "Image|image_path"),
    STYLES(
            "styles",
            "id|article_id",
            "gender|index_group_name",
            "masterCategory|category",
            "subCategory|product_group_name",
            "articleType|product_type_name",
            "baseColour|baseColor|colour_group_name|colour|color",
            "season",
            "year",
            "usage",
            "productDisplayName|productName|prod_name",
            null);

    /** What either form may have besides, from the picture on. */
    private static final List<String> BESIDES = List.of(
            "image_path|image|image_url|image_link|img",
            "brand|brand_name|vendor|manufacturer",
            "price|selling_price",
            "stock_count|stock|quantity|qty|inventory|in_stock|availability",
            "avg_rating|average_rating|rating");

    enum Column {
        ID,
        GENDER,
        MASTER_CATEGORY,
        SUB_CATEGORY,
        ARTICLE_TYPE,
        COLOUR,
        SEASON,
        YEAR,
        USAGE,
        TITLE,
        IMAGE,
        BRAND,
        PRICE,
        STOCK,
        RATING;

        /** Positions of records that hold every column in the order above. */
        static int[] inOrder() {
            return IntStream.range(0, values().length).toArray();
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final Pattern UNIT = Pattern.compile("(?<=.)\\s*[(\\[][^()\\[\\]]*[)\\]]$");

    private static final String EXPECTED = """
            A header is expected in one of two forms, or as WooCommerce, Shopify, Google Merchant, Shopware, PrestaShop or Etsy
            export it:
              ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL
              id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,productDisplayName
            The first and one of type and title will do; call the columns of another export so.""";

    private final String label;
    /** Where a column has several names, the one to recommend first. */
    private final @Nullable String[] names;

    SourceForm(String label, @Nullable String... names) {
        this.label = label;
        this.names = names;
    }

    String label() {
        return label;
    }

    /** Where each column stands in a file with this header; -1 for what the form does not have. */
    int[] positions(List<String> header) {
        List<String> present = present(header);
        int[] positions = new int[Column.values().length];
        Arrays.fill(positions, -1);
        for (int i = 0; i < names.length; i++) {
            positions[i] = names[i] == null ? -1 : place(present, names[i]);
        }
        int title = Column.TITLE.ordinal();
        positions[title] = positions[title] >= 0 ? positions[title] : place(present, "name|title");
        for (int i = 0; i < BESIDES.size(); i++) {
            int column = Column.IMAGE.ordinal() + i;
            positions[column] = positions[column] >= 0 ? positions[column] : place(present, BESIDES.get(i));
        }
        return positions;
    }

    /** How many fields a record needs, so that nothing is missing which a row cannot do without: up to what it is. */
    int least(int[] positions) {
        int type = positions[Column.ARTICLE_TYPE.ordinal()];
        int known = type >= 0 ? type : positions[Column.TITLE.ordinal()];
        return 1 + Math.max(positions[Column.ID.ordinal()], known);
    }

    /** The form that the header has more of. Any column may be missing but the id, and what tells the type. */
    static SourceForm of(List<String> header) {
        return nearest(header)
                .orElseThrow(() -> new PipelineFailure(
                        complaint(header, CATALOGUE.lacking(header), STYLES.lacking(header)), EXPECTED));
    }

    static Optional<SourceForm> nearest(List<String> header) {
        return Stream.of(values())
                .filter(form -> form.suffices(header))
                .min(Comparator.comparingInt(form -> form.lacking(header).size()));
    }

    /** A name alone may be anybody's, a person's or a city's; beside a price it is a product's. */
    private boolean suffices(List<String> header) {
        List<String> lacking = lacking(header);
        int[] positions = positions(header);
        boolean priced = positions[Column.TITLE.ordinal()] >= 0 && positions[Column.PRICE.ordinal()] >= 0;
        boolean told = !lacking.contains(usual(Column.TITLE)) || !lacking.contains(usual(Column.ARTICLE_TYPE));
        return !lacking.contains(usual(Column.ID)) && (told || priced);
    }

    private String usual(Column column) {
        return usual(Objects.requireNonNull(names[column.ordinal()]));
    }

    private static String usual(String names) {
        return names.split("\\|")[0];
    }

    private List<String> lacking(List<String> header) {
        List<String> lacking = new ArrayList<>();
        List<String> present = present(header);
        for (String name : names) {
            if (name != null && place(present, name) < 0) {
                lacking.add(usual(name));
            }
        }
        return lacking;
    }

    /** Without what stands in brackets behind, Price (INR), unless that alone tells columns apart: with tax and without. */
    private static List<String> present(List<String> header) {
        List<String> bare = header.stream()
                .map(name -> plain(UNIT.matcher(name.strip()).replaceFirst("")))
                .toList();
        return IntStream.range(0, bare.size())
                .mapToObj(place ->
                        Collections.frequency(bare, bare.get(place)) > 1 ? plain(header.get(place)) : bare.get(place))
                .toList();
    }

    private static int place(List<String> present, String names) {
        return Arrays.stream(names.split("\\|"))
                .mapToInt(name -> present.indexOf(plain(name)))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String complaint(List<String> header, List<String> catalogueLacks, List<String> stylesLack) {
        String line = String.join(",", header);
        if (line.isBlank()) {
            return "The catalogue file is empty.";
        }
        List<String> nearest = catalogueLacks.size() <= stylesLack.size() ? catalogueLacks : stylesLack;
        return "The catalogue's header lacks " + String.join(", ", nearest) + "; it reads: " + line;
    }

    /** Feeds that were XML call their columns g:id. */
    static String plain(String name) {
        return CsvSource.plain(name).replaceFirst("^g:", "");
    }
}
