package com.stylesense.recommender.strategy.foryou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Column;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.model.Weights;
import com.stylesense.recommender.profile.ItemNeighbours;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.similarity.PictureVectors;
import com.stylesense.recommender.strategy.RandomShops;
import com.stylesense.recommender.strategy.RandomShops.RandomShop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ForYouStrategyTest {

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShops.shops();
    }

    @Property
    void ranksAsScoringEveryProductAndWalkingDownDoes(@ForAll("shops") RandomShop shop) {
        Case one = Case.of(shop);
        int limit = 1 + shop.random().nextInt(14);

        CandidateList list = one.rank(limit);

        assertThat(list.candidates().stream()
                        .map(candidate -> new ScoredProduct(candidate.productId(), candidate.score())))
                .containsExactlyElementsOf(
                        one.events.isEmpty() && one.model.mostPopularity() == 0
                                ? List.of()
                                : new ForYouTwin(one.catalogue, one.model, one.events).list(limit, one.inStock));
    }

    @Property
    void thePartsSumToTheScoreAndTheReasonIsTheGreatest(@ForAll("shops") RandomShop shop) {
        for (Candidate candidate : Case.of(shop).rank(10).candidates()) {
            Map<String, Double> parts = new LinkedHashMap<>();
            for (Evidence part : parts(candidate)) {
                parts.merge((String) fact(part, "part"), (double) fact(part, "value"), Math::max);
            }
            double sum = parts(candidate).stream()
                    .mapToDouble(part -> (double) fact(part, "value"))
                    .sum();

            assertThat(sum).isEqualTo(candidate.score(), within(1e-9));
            assertThat(parts).containsKey(candidate.reason().code());
            assertThat(parts.get(candidate.reason().code()))
                    .isEqualTo(parts.values().stream()
                            .mapToDouble(value -> value)
                            .max()
                            .orElseThrow());
            assertThat(candidate.reason().text()).endsWith(".");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Evidence> parts(Candidate candidate) {
        return (List<Evidence>) fact(candidate.reason().evidence(), "parts");
    }

    private static Object fact(Evidence evidence, String name) {
        return evidence.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Property
    void aFilterNarrowsTheListAndNothingElse(@ForAll("shops") RandomShop shop) {
        Case one = Case.of(shop);
        ProductFilter filter = ProductFilter.NONE.with(FilterField.GENDER, Set.of("Women"));

        List<ScoredProduct> narrowed = one.rank(50, filter).candidates().stream()
                .map(candidate -> new ScoredProduct(candidate.productId(), candidate.score()))
                .toList();

        boolean nothingToGoOn = one.events.isEmpty() && one.model.mostPopularity() == 0;
        Column genders = one.catalogue.column(FilterField.GENDER);
        assertThat(narrowed)
                .containsExactlyElementsOf(
                        nothingToGoOn
                                ? List.of()
                                : new ForYouTwin(one.catalogue, one.model, one.events)
                                        .list(
                                                50,
                                                one.inStock,
                                                row -> genders.value(row).equals("Women")));
    }

    @Property
    void anArticleTypeThatNoProductHasChangesNothing(@ForAll("shops") RandomShop shop) {
        Case one = Case.of(shop);
        Set<String> known = one.catalogue.articleType().size() == 0
                ? Set.of()
                : Set.of(one.catalogue.articleType().value(0));
        Set<String> more = new HashSet<>(known);
        more.addAll(Set.of("Nothing", "Nothing else"));

        CandidateList narrowed = one.rank(12, ProductFilter.NONE.with(FilterField.ARTICLE_TYPE, more));

        assertThat(narrowed.productIds())
                .isEqualTo(one.rank(12, ProductFilter.NONE.with(FilterField.ARTICLE_TYPE, known))
                        .productIds());
    }

    /** A shop in which something was learned, and one of its shoppers. */
    private record Case(CatalogueSnapshot catalogue, ServedModel model, ShopperEvents events, Set<Long> inStock) {

        static Case of(RandomShop shop) {
            Random random = shop.random();
            CatalogueSnapshot catalogue = new CatalogueSnapshot(1, shop.catalogue());
            List<Long> ids = shop.catalogue().stream().map(CatalogueProduct::id).toList();
            double[] popularities = random.doubles(catalogue.size())
                    .map(value -> value < 0.4 ? 0 : Math.round(9 * value) / 90.0)
                    .toArray();
            double[] repeats = random.doubles(catalogue.size())
                    .map(value -> value < 0.7 ? 0 : value)
                    .toArray();
            Weights weights = Weights.standard();
            for (Weight weight : List.of(
                    Weight.DEPARTMENT, Weight.BRAND, Weight.TYPE, Weight.PREFERENCE_DECAY, Weight.HISTORY_DECAY)) {
                weights = weights.with(
                        weight,
                        weight.choices().get(random.nextInt(weight.choices().size())));
            }
            List<ShopperEvent> events = new ArrayList<>();
            Map<Long, ItemNeighbours> neighbours = new HashMap<>();
            for (int event = random.nextInt(6); event > 0 && !ids.isEmpty(); event--) {
                long product = ids.get(random.nextInt(ids.size()));
                EventKind kind = EventKind.values()[random.nextInt(EventKind.values().length)];
                events.add(new ShopperEvent(
                        product, kind, 1 + random.nextInt(5), Instant.ofEpochSecond(random.nextInt(4))));
                neighbours.computeIfAbsent(product, id -> neighbours(ids, random));
            }
            Set<Long> hidden =
                    ids.stream().filter(id -> random.nextInt(20) == 0).collect(Collectors.toSet());
            return new Case(
                    catalogue,
                    new ServedModel(1, weights, catalogue, popularities, repeats, BitSet.valueOf(new long[] {
                        random.nextLong() & random.nextLong()
                    })),
                    ShopperEvents.of(events, neighbours, hidden, catalogue),
                    shop.inStock());
        }

        /** Some of them the catalogue does not hold. */
        private static ItemNeighbours neighbours(List<Long> ids, Random random) {
            long[] chosen = ids.stream()
                    .filter(id -> random.nextInt(3) == 0)
                    .mapToLong(id -> random.nextInt(9) == 0 ? -id : id)
                    .toArray();
            float[] similarities = new float[chosen.length];
            for (int place = 0; place < chosen.length; place++) {
                similarities[place] = random.nextInt(1, 9) / 8f;
            }
            return new ItemNeighbours(chosen, similarities);
        }

        CandidateList rank(int limit) {
            return rank(limit, ProductFilter.NONE);
        }

        CandidateList rank(int limit, ProductFilter filter) {
            Profile profile = new Profile(
                            RowFilter.of(filter, catalogue),
                            asked -> asked.stream().filter(inStock::contains).collect(Collectors.toSet()),
                            Map.of())
                    .with(ProfilePart.EVENTS, events)
                    .with(ProfilePart.MODEL, model)
                    .with(ProfilePart.PICTURES, PictureVectors.none())
                    .with(ProfilePart.LIMIT, limit);
            return new ForYouStrategy().rank(profile, CandidateList.lengthFor(limit));
        }
    }
}
