package com.stylesense.pipeline.simulate;

import static com.stylesense.pipeline.simulate.SimulatedFiles.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.csv.CsvRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shoppers buy as people do: for a department or two, by a taste that lasts, and for somebody else now and then. */
class TasteTest {

    private static final Totals TOTALS = new Totals(300, 3_750, 10_000, 6_250);
    private static final List<Product> PRODUCTS = Wardrobe.products(800);
    private static final Map<Long, Product> BY_ID =
            PRODUCTS.stream().collect(Collectors.toMap(Product::id, Function.identity()));

    @TempDir
    static Path folder;

    private static SimulatedFiles files;

    @BeforeAll
    static void simulate() throws IOException {
        files = SimulatedFiles.simulate(PRODUCTS, TOTALS, 7, folder);
    }

    @Test
    void everybodyBuysFourUnitsInFiveForADepartmentOrTwo() {
        for (var items : List.of(files.keptItems(), files.allItems())) {
            items.forEach((shopper, bought) -> assertThat(shareOfTheFirst(2, bought))
                    .as("shopper %d", shopper)
                    .isGreaterThanOrEqualTo(0.8));
        }
    }

    @Test
    void mostShopForOneDepartmentAboveAll() {
        assertThat(files.keptItems().values())
                .filteredOn(bought -> shareOfTheFirst(1, bought) >= 0.7)
                .hasSizeGreaterThan(210);
    }

    @Test
    void aFewUnitsAreGiftsFromElsewhere() {
        double gifts = files.keptItems().values().stream()
                .filter(bought -> bought.size() > 10)
                .mapToDouble(bought -> 1 - shareOfTheFirst(2, bought))
                .average()
                .orElseThrow();
        assertThat(gifts).isBetween(0.002, 0.1);
    }

    @Test
    void aBrandsLoversBuyItsProducts() {
        double[] shares = files.keptItems().entrySet().stream()
                .filter(entry -> files.users().get(entry.getKey()).get("cohort").equals("nike_lovers"))
                .mapToDouble(entry ->
                        share(entry.getValue(), product -> product.brand().equals("Strivo")))
                .sorted()
                .toArray();
        assertThat(shares[shares.length / 2]).isGreaterThan(0.5);
        assertThat(shares[shares.length / 10]).isGreaterThan(0.3);
    }

    @Test
    void laterPurchasesAreMoreLikeTheShoppersEarlierOnesThanLikeAnyoneElses() {
        List<List<CsvRow>> shoppers = files.keptItems().values().stream()
                .filter(bought -> bought.size() >= 20)
                .toList();
        double own = 0;
        double others = 0;
        for (int i = 0; i < shoppers.size(); i++) {
            List<CsvRow> bought = shoppers.get(i);
            Map<String, Double> later = traits(bought.subList(bought.size() / 2, bought.size()));
            own += overlap(traits(bought.subList(0, bought.size() / 2)), later);
            others += overlap(traits(shoppers.get((i + 1) % shoppers.size())), later);
        }
        assertThat(own).isGreaterThan(1.5 * others);
    }

    @Test
    void aboutOneLineInFiveOrFourIsBoughtAgainAndMostlyCheap() {
        Set<String> seen = new HashSet<>();
        Map<Boolean, DoubleSummaryStatistics> prices = files.keptItems().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.partitioningBy(
                        item -> !seen.add(files.buyer(item) + " " + item.get("product_id")),
                        Collectors.summarizingDouble(item -> Double.parseDouble(item.get("unit_price")))));
        DoubleSummaryStatistics again = prices.get(true);
        DoubleSummaryStatistics first = prices.get(false);
        assertThat(again.getCount() / (double) (again.getCount() + first.getCount()))
                .isBetween(0.15, 0.3);
        assertThat(again.getAverage()).isLessThan(0.85 * first.getAverage());
    }

    /** Of the formula strategies none looks at who bought what together; that is what a learned ranking can gain by. */
    @Test
    void theLastOrderIsForeseenByWhatSellsTogetherBetterThanByWhatSells() {
        LastOrders lastOrders = new LastOrders(files);
        assertThat(lastOrders.hits(lastOrders::boughtWithTheHistory))
                .isGreaterThan(3 * lastOrders.hits(lastOrders::mostBought) / 2);
    }

    @Test
    void aCatalogueWithoutWomensAndMensDepartmentsIsShoppedInAllTheSame(@TempDir Path other) throws IOException {
        List<Product> unisex = PRODUCTS.stream()
                .map(product -> Wardrobe.madeFor("Unisex", product))
                .toList();
        assertThat(SimulatedFiles.simulate(unisex, new Totals(10, 50, 120, 80), 3, other)
                        .items())
                .hasSize(120);
    }

    /** The share of units in the {@code count} departments that the shopper bought most in. */
    private static double shareOfTheFirst(int count, Collection<CsvRow> bought) {
        Map<String, Long> units = bought.stream()
                .collect(Collectors.groupingBy(
                        item -> product(item).gender(), Collectors.summingLong(item -> number(item, "quantity"))));
        long first = units.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToLong(Long::longValue)
                .sum();
        return first
                / (double) units.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double share(Collection<CsvRow> bought, Function<Product, Boolean> trait) {
        return bought.stream().filter(item -> trait.apply(product(item))).count() / (double) bought.size();
    }

    /** How often each department's colours and brands were bought, as a vector of length one. */
    private static Map<String, Double> traits(Collection<CsvRow> bought) {
        Map<String, Double> traits = new HashMap<>();
        bought.stream()
                .map(TasteTest::product)
                .flatMap(product -> Stream.of(
                        product.gender() + product.baseColour(),
                        product.gender() + product.brand(),
                        product.articleType()))
                .forEach(trait -> traits.merge(trait, 1.0, Double::sum));
        double length = Math.sqrt(
                traits.values().stream().mapToDouble(count -> count * count).sum());
        traits.replaceAll((trait, count) -> count / length);
        return traits;
    }

    private static double overlap(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(trait -> trait.getValue() * other.getOrDefault(trait.getKey(), 0.0))
                .sum();
    }

    private static Product product(CsvRow item) {
        return BY_ID.get(number(item, "product_id"));
    }
}
