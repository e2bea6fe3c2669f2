package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.profile.Interaction;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.profile.Season;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.Evidence.Fact;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.strategy.budget.BudgetStrategy;
import com.stylesense.recommender.strategy.cartaddons.CartAddOnsStrategy;
import com.stylesense.recommender.strategy.history.HistoryStrategy;
import com.stylesense.recommender.strategy.interaction.InteractionBasedStrategy;
import com.stylesense.recommender.strategy.newarrivals.NewArrivalsStrategy;
import com.stylesense.recommender.strategy.seasonal.SeasonalStrategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot(
            1,
            List.of(
                    new CatalogueProduct(
                            1, "Product", "Acme", "Women", "Apparel", "Topwear", "Tshirts", "Blue", "Summer", 2012, 499,
                            450),
                    new CatalogueProduct(
                            2, "Product", "Acme", "Women", "Apparel", "Shoes", "Heels", "Red", "Fall", 2014, 1999, 0)));
    private static final KnownProduct SHIRT =
            new KnownProduct(10, "Plain Shirt", new Attributes("Topwear", "Shirts", "White"));
    private static final KnownProduct TEE =
            new KnownProduct(11, "Striped Tee", new Attributes("Topwear", "Tshirts", "Green"));
    private static final PurchaseHistory HISTORY =
            new PurchaseHistory(List.of(bought(SHIRT, 3, "1500.00", "500.00"), bought(TEE, 1, "700.00", "700.00")));

    @Test
    void historyNamesTheShareAndTheBoughtProductMostLikeIt() {
        Reason reason = reasonOf(1, new HistoryStrategy(), bought());

        assertThat(reason.code()).isEqualTo("bought_sub_category");
        assertThat(reason.text()).isEqualTo("All 4 items you bought are topwear, such as Striped Tee.");
        assertThat(reason.evidence())
                .isEqualTo(evidence(
                        "matches",
                        List.of(
                                evidence("attribute", "sub_category", "value", "Topwear", "share", 1.0, "units", 4L),
                                evidence("attribute", "article_type", "value", "Tshirts", "share", 0.25, "units", 1L)),
                        "units_bought",
                        4L,
                        "avg_rating",
                        4.5,
                        "bought_product",
                        evidence("product_id", 11L, "name", "Striped Tee")));
    }

    @Test
    void historyAdmitsThatNothingMatches() {
        assertThat(reasonOf(2, new HistoryStrategy(), bought()).text())
                .isEqualTo("Unlike anything you bought so far, and not rated yet.");
    }

    @Test
    void interactionsTellSharesOfTheirWeight() {
        InteractionHistory liked = new InteractionHistory(List.of(
                new Interaction(TEE, Interaction.Kind.REVIEW, OptionalInt.of(5)),
                new Interaction(SHIRT, Interaction.Kind.BOOKMARK, OptionalInt.empty()),
                new Interaction(
                        new KnownProduct(12, "Pumps", new Attributes("Shoes", "Pumps", "Black")),
                        Interaction.Kind.LIKE,
                        OptionalInt.empty())));

        assertThat(reasonOf(1, new InteractionBasedStrategy(), profile().with(ProfilePart.INTERACTIONS, liked))
                        .text())
                .isEqualTo("You like topwear: 75% of what you liked, saved and reviewed, such as Striped Tee.");
    }

    @Test
    void budgetTellsTheDistanceFromTheAverage() {
        assertThat(reasonOf(1, new BudgetStrategy(), bought()).text())
                .isEqualTo("9% below your average of $550.00 a piece, and rated 4.5 in the catalogue.");
    }

    @Test
    void seasonalOfAGuestSpeaksOfTheSeasonAlone() {
        assertThat(reasonOf(
                                1,
                                new SeasonalStrategy(),
                                profile()
                                        .with(ProfilePart.PURCHASES, new PurchaseHistory(List.of()))
                                        .with(ProfilePart.SEASON, Season.SUMMER))
                        .text())
                .isEqualTo("Made for summer, and rated 4.5 in the catalogue.");
    }

    @Test
    void newArrivalsTellTheYearAndTheTaste() {
        assertThat(reasonOf(1, new NewArrivalsStrategy(), bought()).text())
                .isEqualTo("From the 2012 collection, and you buy topwear: 100% of what you bought.");
        assertThat(reasonOf(2, new NewArrivalsStrategy(), bought()).text())
                .isEqualTo("From the newest collection, and not rated yet.");
    }

    @Test
    void cartAddOnsNameTheCartProductThatTheyAreMostOrderedWith() {
        CatalogueSnapshot withCart = new CatalogueSnapshot(
                1,
                List.of(
                        new CatalogueProduct(
                                1, "Product", "Acme", "Women", "Apparel", "Topwear", "Tshirts", "Blue", "Summer", 2012,
                                499, 450),
                        new CatalogueProduct(
                                2, "Product", "Acme", "Women", "Apparel", "Shoes", "Heels", "Red", "Fall", 2014, 1999,
                                0),
                        new CatalogueProduct(
                                20,
                                "Jeans",
                                "Acme",
                                "Women",
                                "Apparel",
                                "Bottomwear",
                                "Jeans",
                                "Blue",
                                "Fall",
                                2014,
                                900,
                                0),
                        new CatalogueProduct(
                                21, "Belt", "Acme", "Women", "Apparel", "Belts", "Belts", "Black", "Fall", 2014, 300,
                                0)));
        CandidateList list = new CartAddOnsStrategy()
                .rank(
                        new Profile(withCart, ids -> Set.of(1L))
                                .with(ProfilePart.CART, List.of(20L, 21L))
                                .with(
                                        ProfilePart.CO_ORDERS,
                                        List.of(new OrderedTogether(20, 1, 2), new OrderedTogether(21, 1, 5))),
                        9);

        assertThat(reasonOf(1, list).text()).isEqualTo("Ordered together with Belt in 5 orders.");
        assertThat(reasonOf(1, list).evidence().facts()).contains(new Fact("orders_together", 7L), new Fact("co", 1.0));
        assertThat(reasonOf(2, list).text()).isEqualTo("Not rated yet.");
    }

    private static Profile profile() {
        return new Profile(CATALOGUE, Set::copyOf);
    }

    private static Profile bought() {
        return profile().with(ProfilePart.PURCHASES, HISTORY);
    }

    private static Reason reasonOf(long product, Strategy strategy, Profile profile) {
        return reasonOf(product, strategy.rank(profile, 9));
    }

    private static Reason reasonOf(long product, CandidateList list) {
        return list.candidates().stream()
                .filter(candidate -> candidate.productId() == product)
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private static Evidence evidence(Object... namesAndValues) {
        List<Fact> facts = new ArrayList<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            facts.add(new Fact((String) namesAndValues[place], namesAndValues[place + 1]));
        }
        return new Evidence(facts);
    }

    private static Purchase bought(KnownProduct product, long units, String spent, String highestPrice) {
        return new Purchase(product, units, new BigDecimal(spent), new BigDecimal(highestPrice), 1, Instant.EPOCH);
    }
}
