package com.stylesense.recommender.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * The catalogue as the recommender sees it: immutable, columnar, in memory, some hundred bytes a product with its name and indexes.
 *
 * <p>A <em>row</em> is a product's place in ascending order of id, so that comparing rows compares ids. Stock is not
 * kept here: it changes with every order, and is checked on the rows that are about to be shown.
 */
public final class CatalogueSnapshot {

    /** The row of a product that the catalogue does not hold. */
    public static final int NO_ROW = -1;

    private final long version;
    private final long[] ids;
    private final Names names;
    private final Column brand;
    private final Column gender;
    private final Column masterCategory;
    private final Column subCategory;
    private final Column articleType;
    private final Column baseColour;
    private final Column season;
    private final int[] years;
    private final double[] prices;
    private final short[] ratingHundredths;
    private final int oldestYear;
    private final int newestYear;
    private final double lowestPrice;
    private final Map<CatalogueIndex<?>, Object> indexes = new ConcurrentHashMap<>();

    /**
     * @param version  tells this state of the catalogue from a later one
     * @param products in any order
     */
    public CatalogueSnapshot(long version, Collection<CatalogueProduct> products) {
        this.version = version;
        int size = products.size();
        ids = new long[size];
        brand = new Column(size);
        gender = new Column(size);
        masterCategory = new Column(size);
        subCategory = new Column(size);
        articleType = new Column(size);
        baseColour = new Column(size);
        season = new Column(size);
        years = new int[size];
        prices = new double[size];
        ratingHundredths = new short[size];
        CatalogueProduct[] sorted = sortedById(products);
        names = new Names(sorted);
        for (int row = 0; row < size; row++) {
            CatalogueProduct product = sorted[row];
            ids[row] = product.id();
            brand.set(row, product.brand());
            gender.set(row, product.gender());
            masterCategory.set(row, product.masterCategory());
            subCategory.set(row, product.subCategory());
            articleType.set(row, product.articleType());
            baseColour.set(row, product.baseColour());
            season.set(row, product.season());
            years[row] = product.year();
            prices[row] = product.price();
            ratingHundredths[row] = (short) product.ratingHundredths();
        }
        oldestYear = Arrays.stream(years).min().orElse(0);
        newestYear = Arrays.stream(years).max().orElse(0);
        lowestPrice = Arrays.stream(prices).min().orElse(0);
    }

    private static CatalogueProduct[] sortedById(Collection<CatalogueProduct> products) {
        CatalogueProduct[] sorted = products.toArray(CatalogueProduct[]::new);
        Arrays.sort(sorted, Comparator.comparingLong(CatalogueProduct::id));
        for (int row = 1; row < sorted.length; row++) {
            if (sorted[row].id() == sorted[row - 1].id()) {
                throw new IllegalArgumentException("Product " + sorted[row].id() + " is in the catalogue twice.");
            }
        }
        return sorted;
    }

    public long version() {
        return version;
    }

    public int size() {
        return ids.length;
    }

    /** The product's row, or {@link #NO_ROW}. */
    public int rowOf(long productId) {
        return Math.max(Arrays.binarySearch(ids, productId), NO_ROW);
    }

    /** Tells the rows of the given products from all others. */
    public IntPredicate rowsOf(Set<Long> productIds) {
        int[] rows = productIds.stream().mapToInt(this::rowOf).sorted().toArray();
        return row -> Arrays.binarySearch(rows, row) >= 0;
    }

    public long id(int row) {
        return ids[row];
    }

    public int subCategoryCode(int row) {
        return subCategory.code(row);
    }

    public int articleTypeCode(int row) {
        return articleType.code(row);
    }

    public int baseColourCode(int row) {
        return baseColour.code(row);
    }

    /** Empty where the catalogue does not hold the product. */
    public Optional<KnownProduct> product(long productId) {
        int row = rowOf(productId);
        return row == NO_ROW
                ? Optional.empty()
                : Optional.of(new KnownProduct(productId, names.of(row), attributes(row)));
    }

    public Attributes attributes(int row) {
        return new Attributes(subCategory.value(row), articleType.value(row), baseColour.value(row));
    }

    public int seasonCode(int row) {
        return season.code(row);
    }

    public int year(int row) {
        return years[row];
    }

    public double price(int row) {
        return prices[row];
    }

    /** The first place in {@code rows[start..end)}, which ascend by price, whose price is not below the given one. */
    public int firstNotBelow(double price, int[] rows, int start, int end) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prices[rows[middle]] < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Likewise the first whose price is above the given one. */
    public int firstAbove(double price, int[] rows, int start, int end) {
        return firstNotBelow(Math.nextUp(price), rows, start, end);
    }

    /** Average rating in 1..5, 0 where nobody rated the product. */
    public double rating(int row) {
        return ratingHundredths[row] / 100.0;
    }

    /** Average rating times 100, 0 where nobody rated the product. */
    public int ratingHundredths(int row) {
        return ratingHundredths[row];
    }

    /** How new a product's year is: 0 the catalogue's oldest, 1 its newest, 0 where all are equal. */
    public double yearNorm(int row) {
        return minMax(years[row], oldestYear, newestYear);
    }

    /** How late a product's id comes, on the same scale. */
    public double idNorm(int row) {
        return minMax(ids[row], ids[0], ids[ids.length - 1]);
    }

    private static double minMax(long value, long least, long greatest) {
        return greatest == least ? 0 : (value - least) / (double) (greatest - least);
    }

    /** The price of the cheapest product. */
    public double lowestPrice() {
        return lowestPrice;
    }

    public Column column(FilterField field) {
        return switch (field) {
            case GENDER -> gender;
            case MASTER_CATEGORY -> masterCategory;
            case ARTICLE_TYPE -> articleType;
            case BRAND -> brand;
        };
    }

    public Dictionary subCategory() {
        return subCategory.values();
    }

    public Dictionary articleType() {
        return articleType.values();
    }

    public Dictionary baseColour() {
        return baseColour.values();
    }

    public Dictionary season() {
        return season.values();
    }

    /** Computed the first time that it is asked for, by each of those who ask at once; the first to end counts. */
    @SuppressWarnings("unchecked")
    public <T> T index(CatalogueIndex<T> index) {
        Object known = indexes.get(index);
        if (known == null) {
            known = Objects.requireNonNullElse(indexes.putIfAbsent(index, index.build(this)), indexes.get(index));
        }
        return (T) known;
    }
}
