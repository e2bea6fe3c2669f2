package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.ProductCriteria;
import com.stylesense.products.ProductFilter;
import com.stylesense.products.TextQuery;
import com.stylesense.products.facets.FacetCounter;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import com.stylesense.testing.ShopDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A hundred times the catalogue, and what PostgreSQL says about how it reads it. */
@EnabledIfEnvironmentVariable(
        named = "TEST_DATABASE_URL",
        matches = ".+",
        disabledReason =
                "290,000 products want a native PostgreSQL: set TEST_DATABASE_URL, say to what scripts/ci/native-postgres prints")
class CatalogueAtScaleTest {

    private static final ProductFilter ANY =
            new ProductFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** One of ten thousand models, in one of six colours. */
    private static final TextQuery RARE = new TextQuery(
            "'ioddicnp' & 'red'", "'ioddicnp':ACD & 'red':ACD", "'ioddicnp' | 'red'", "'ioddicnp' & 'red'", null);

    private static Connection database;

    @BeforeAll
    static void fillShelves() throws SQLException {
        database = ShopDatabase.startFresh().connect();
        try (Statement statement = database.createStatement()) {
            statement.execute("SET jit = off");
            statement.execute("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year,
                                      usage, price, stock_count, avg_rating, image_path)
                SELECT n, brand || ' ' || gender || ' ' || colour || ' ' || type || ' ' || model, brand, gender, 'Apparel', sub,
                       type, colour, (ARRAY['Winter', 'Spring', 'Summer', 'Fall'])[1 + n / 11 % 4], 2010 + n % 12, 'Casual',
                       5 + n::bigint * 7919 % 20000 / 100.0, n % 40, 1 + n * 31 % 41 / 10.0, n || '.jpg'
                FROM (
                    SELECT n, translate(substr(md5((n % 9973)::text), 1, 8), '0123456789', 'ghijklmnop') AS model,
                           'Brand' || (n::bigint * 104729 % 97) AS brand,
                           (ARRAY['Men', 'Women', 'Boys', 'Girls'])[1 + n / 3 % 4] AS gender,
                           (ARRAY['Red', 'Black', 'Blue', 'White', 'Green', 'Teal'])[1 + n / 7 % 6] AS colour,
                           (ARRAY['Shirts', 'Jeans', 'Dresses', 'Heels'])[1 + n / 5 % 4] AS type,
                           (ARRAY['Topwear', 'Bottomwear', 'Dress', 'Shoes'])[1 + n / 5 % 4] AS sub
                    FROM generate_series(1, 290000) AS n
                ) AS drawn""");
            statement.execute("""
                INSERT INTO product_popularity
                SELECT id, id * 31 % 5003, id * 31 % 9001 FROM products WHERE id % 10 > 0""");
            statement.execute(
                    "INSERT INTO users (email, password_hash, full_name, created_at) VALUES ('a@b.c', '', 'A B', now())");
            statement.execute("""
                INSERT INTO interactions (user_id, product_id, kind, rating, created_at)
                SELECT (SELECT max(id) FROM users), 1 + n::bigint * 7919 % 290000, (ARRAY['like', 'bookmark', 'review'])[1 + n % 3],
                       CASE n % 3 WHEN 2 THEN 4 END, now() - n * interval '1 minute'
                FROM generate_series(1, 250000) AS n""");
            statement.execute("UPDATE catalogue_version SET version = version + 1");
            statement.execute("VACUUM ANALYZE");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aSearchLooksWordsUpInTheInvertedIndex() {
        assertThat(plan(PageQuery.inOrder(new ProductCriteria(ANY, RARE), ProductSort.RELEVANCE, 20, 0)))
                .contains("products_document")
                .doesNotContain("Seq Scan on products");
    }

    @Test
    void aSearchCountsOnlyProductsThatMatchByNameAlone() {
        String common = plan(FacetCounter.delta(
                new ProductCriteria(ANY, new TextQuery("'shirt'", "'shirt':ACD", "'shirt'", null, null))));
        String rare = plan(FacetCounter.delta(new ProductCriteria(ANY, RARE)));

        assertThat(common).contains("products_beyond").doesNotContain("Seq Scan on products");
        assertThat(common)
                .as("a quarter of all products are shirts, and none is touched")
                .contains("products p (actual rows=0");
        assertThat(rare).contains("products_").doesNotContain("Seq Scan on products");
    }

    /** Reckoning with eight attributes, each independent of the others, would make a join of it that reads everything. */
    @Test
    void aSearchByManyWordsLooksUpOneCombinationForEachProduct() {
        TextQuery broad = new TextQuery(
                "'ioddicnp' | 'shirt' | 'jean'",
                "'ioddicnp':ACD | 'shirt':ACD | 'jean':ACD",
                "'ioddicnp' | 'shirt' | 'jean'",
                null,
                null);

        assertThat(plan(FacetCounter.delta(new ProductCriteria(ANY, broad))))
                .contains("products_beyond", "SubPlan")
                .doesNotContain("Seq Scan on products");
    }

    @Test
    void anUnfilteredPageNeverCountsProducts() {
        assertThat(plan(FacetCounter.delta(new ProductCriteria(ANY, null))))
                .contains("facet_changes")
                .doesNotContain("Scan on products");
        assertThat(plan(FacetCounter.delta(new ProductCriteria(menInStock(), null))))
                .contains("facet_changes")
                .doesNotContain("Scan on products");
    }

    @Test
    void everyOrderComesOutOfAnIndex() {
        ProductCriteria all = new ProductCriteria(ANY, null);
        assertThat(plan(PageQuery.inOrder(all, ProductSort.PRICE_ASC, 20, 0)))
                .contains("products_price")
                .doesNotContain("Sort");
        assertThat(plan(PageQuery.inOrder(all, ProductSort.PRICE_DESC, 20, 0)))
                .contains("Backward using products_price")
                .doesNotContain("Sort");
        assertThat(plan(PageQuery.inOrder(all, ProductSort.RATING, 20, 0)))
                .contains("products_rating")
                .doesNotContain("Sort");
        assertThat(plan(PageQuery.inOrder(all, ProductSort.NEWEST, 20, 0)))
                .contains("products_newest")
                .doesNotContain("Sort");
    }

    @Test
    void aPageFarDownFetchesItsOwnProductsAlone() {
        ProductCriteria all = new ProductCriteria(ANY, null);
        String hundredsFetched = "(Index|Seq|Heap) Scan[^\n]* on products[^\n]*rows=\\d{3,}";

        assertThat(plan(PageQuery.inOrder(all, ProductSort.PRICE_ASC, 20, 200_000)))
                .contains("Index Only Scan using products_price")
                .doesNotContainPattern(hundredsFetched);
        assertThat(plan(PageQuery.bestSellers(all, 20, 200_000)))
                .contains("Index Only Scan using product_popularity_buyers")
                .doesNotContainPattern(hundredsFetched);
        assertThat(plan(PageQuery.unsold(all, 20, 20_000))).doesNotContainPattern(hundredsFetched);
    }

    /** The driver has the server keep a plan from a statement's fifth time on, which is made without looking at the values. */
    @Test
    void aKeptPlanTakesOneBrandInOneColourByBrandAndNotByTheirPrice() {
        ProductFilter redBelow100 = new ProductFilter(
                null,
                null,
                null,
                null,
                List.of("Red"),
                null,
                null,
                List.of("Brand1"),
                null,
                new BigDecimal("100"),
                null);

        assertThat(keptPlan(PageQuery.inOrder(new ProductCriteria(redBelow100, null), ProductSort.PRICE_ASC, 20, 0)))
                .contains("products_brand")
                .doesNotContain("products_price");
    }

    @Test
    void bestSellersEndWhenThePageIsFull() {
        assertThat(plan(PageQuery.bestSellers(new ProductCriteria(menInStock(), null), 20, 0)))
                .contains("product_popularity_buyers")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void aPriceRangeLooksAtTheProductsOfItsEndsAlone() {
        String narrow = plan(FacetCounter.delta(new ProductCriteria(between("20", "20.50"), null)));
        String wide = plan(FacetCounter.delta(new ProductCriteria(between("20.10", "180"), null)));

        assertThat(narrow).contains("products_price").doesNotContain("Seq Scan on products");
        assertThat(wide).contains("products_price").doesNotContain("Seq Scan on products");
        assertThat(count("SELECT count(*) FROM products WHERE price >= 20.10 AND price <= 180"))
                .isGreaterThan(200_000);
        assertThat(count("SELECT count(*) FROM products WHERE price >= 20.10 AND price < 21 OR price = 180"))
                .isLessThan(2_000);
    }

    private static ProductFilter between(String min, String max) {
        return new ProductFilter(
                null, null, null, null, null, null, null, null, new BigDecimal(min), new BigDecimal(max), null);
    }

    @Test
    void reviewsComeInOrderOutOfTheirIndex() {
        assertThat(plan(Sql.of("""
            SELECT id FROM interactions WHERE product_id = ? AND kind = 'review'
            ORDER BY created_at DESC, id DESC LIMIT 20""", 77L))).contains("interactions_reviews").doesNotContain("Sort");
    }

    @Test
    void wordsThatBeginOrResembleAreFoundByIndex() {
        assertThat(plan(Sql.of(
                        "SELECT word FROM search_words WHERE one_letter_less(word) && one_letter_less(?)", "ioddicpn")))
                .contains("search_words_slips");
        assertThat(plan(Sql.of("SELECT word FROM search_words WHERE word % ?", "ioddicnpp")))
                .contains("search_words_trigrams");
        assertThat(plan(Sql.of(
                        "SELECT word FROM search_words WHERE word ~>=~ ? AND word ~<~ (? || chr(1114111))",
                        "ioddi",
                        "ioddi")))
                .contains("search_words_prefix");
    }

    private static ProductFilter menInStock() {
        return new ProductFilter(List.of("Men"), null, null, null, null, null, null, null, null, null, true);
    }

    private static long count(String query) {
        return Queries.on(database).first(query, row -> row.getLong(1)).orElseThrow();
    }

    private static String keptPlan(Sql query) {
        Queries queries = Queries.on(database);
        AtomicInteger place = new AtomicInteger();
        String numbered =
                Pattern.compile("\\?").matcher(query.text()).replaceAll(mark -> "\\$" + place.incrementAndGet());
        queries.execute("SET plan_cache_mode = force_generic_plan");
        queries.execute("PREPARE kept AS " + numbered);
        try {
            return String.join(
                    "\n",
                    queries.list(
                            "EXPLAIN (COSTS OFF) EXECUTE kept ("
                                    + String.join(", ", Collections.nCopies(place.get(), "NULL")) + ")",
                            row -> row.getString(1)));
        } finally {
            queries.execute("DEALLOCATE kept");
            queries.execute("RESET plan_cache_mode");
        }
    }

    private static String plan(Sql query) {
        return String.join(
                "\n",
                Queries.on(database)
                        .list(
                                Sql.format("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) %s", query),
                                row -> row.getString(1)));
    }
}
