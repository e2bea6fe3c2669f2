package com.stylesense.recommender.page;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.reason.Naming;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.strategy.Strategies;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages, each with its shelves from top to bottom; a shelf is one line. */
public enum PageDefinition {
    HOME(
            shelf("for-you", "for-you", Topic.VIEWER, PageDefinition::forYou),
            shelf("because-you-bought", "collaborative", Topic.LAST_PURCHASE, PageDefinition::becauseYouBought),
            shelf("your-style", "history", Topic.VIEWER, PageDefinition::yourStyle),
            shelf(
                    "restock",
                    "restock",
                    Topic.VIEWER,
                    saying("Time for another?", "You had each of these delivered more than once.")),
            shelf(
                    "your-likes",
                    "interaction-based",
                    Topic.VIEWER,
                    saying("In the spirit of what you liked", "Picked by what you liked, saved and reviewed.")),
            shelf("your-price", "budget", Topic.VIEWER, PageDefinition::yourPrice),
            shelf("trending", "trending", Topic.VIEWER, PageDefinition::trending),
            shelf("new", "new-arrivals", Topic.VIEWER, PageDefinition::justIn),
            shelf("season", "seasonal", Topic.VIEWER, PageDefinition::season)),
    PRODUCT(
            shelf(
                    "alike",
                    "alternatives",
                    Topic.PRODUCT,
                    saying("Looks like this", "Nearest to this picture, by shape, pattern and colour.")),
            shelf(
                    "bought-together",
                    "collaborative",
                    Topic.PRODUCT,
                    saying("Bought together", "Others who bought this took these home as well.")),
            shelf(
                    "complete-the-look",
                    "cart-addons",
                    Topic.PRODUCT,
                    saying(
                            "Complete the look",
                            "Ordered together with this piece, or costing less than it, or rated well."))),
    CART(
            shelf(
                    "goes-with-cart",
                    "cart-addons",
                    Topic.CART,
                    saying("Goes with your bag", "Chosen by what is ordered together, by price and by rating.")),
            shelf("your-style", "history", Topic.VIEWER, PageDefinition::yourStyle),
            shelf("trending", "trending", Topic.VIEWER, PageDefinition::trending)),
    ORDER(
            shelf(
                    "goes-with-order",
                    "cart-addons",
                    Topic.LAST_ORDER,
                    saying(
                            "Goes with what you ordered",
                            "Ordered together with your pieces, or costing less than they do, or rated well.")),
            shelf("your-style", "history", Topic.VIEWER, PageDefinition::yourStyle),
            shelf("new", "new-arrivals", Topic.VIEWER, PageDefinition::justIn));

    /** True of any product. */
    static final Heading OF_ANY_STRATEGY = new Heading("Picked for you", "Each of these says what speaks for it.");

    /** Above what stands in for looks where no picture of the product has been compared. */
    static final Heading OF_THE_SAME_KIND = new Heading(
            "More of the kind", "The same kind of piece, best rated first: its picture has not been compared.");

    private final List<ShelfDefinition> shelves;

    PageDefinition(ShelfDefinition... shelves) {
        this.shelves = List.of(shelves);
    }

    public List<ShelfDefinition> shelves() {
        return shelves;
    }

    /** As the API's address has it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shelf of that id, where the page has one. */
    public Optional<ShelfDefinition> shelf(String id) {
        return shelves.stream().filter(shelf -> shelf.id().equals(id)).findFirst();
    }

    /** As the API's address has it. */
    public static Optional<PageDefinition> named(String wireName) {
        return Stream.of(values())
                .filter(page -> page.wireName().equals(wireName))
                .findFirst();
    }

    /** As above a shelf of that strategy on any page, if it is about the same. */
    static Function<PageFacts, Heading> heading(Strategy strategy, Topic topic) {
        return Stream.of(values())
                .flatMap(page -> page.shelves().stream())
                .filter(shelf -> shelf.strategy().equals(strategy) && shelf.topic() == topic)
                .findFirst()
                .map(ShelfDefinition::heading)
                .orElse(facts -> OF_ANY_STRATEGY);
    }

    private static ShelfDefinition shelf(
            String id, String strategy, Topic topic, Function<PageFacts, Heading> heading) {
        return new ShelfDefinition(id, Strategies.named(strategy), topic, heading);
    }

    private static Function<PageFacts, Heading> saying(String title, String why) {
        Heading heading = new Heading(title, why);
        return facts -> heading;
    }

    /** A guest may be known by views or picks, or not at all: each product says what speaks for it. */
    private static Heading forYou(PageFacts facts) {
        return facts.purchases().isEmpty()
                ? new Heading("For you", "From what you like and look at here; until then, what is popular.")
                : new Heading("For you", "From what you bought and liked, and where others went from there.");
    }

    private static Heading becauseYouBought(PageFacts facts) {
        String name = facts.lastPurchase().orElseThrow().name();
        return new Heading("Because you bought " + name, "Others who bought it took these home as well.");
    }

    private static Heading yourStyle(PageFacts facts) {
        Preferences bought = facts.purchases().preferences();
        return facts.purchases().purchases().stream()
                .map(purchase -> purchase.product().attributes().subCategory())
                .max(Comparator.comparingLong((String kind) -> bought.weight(Attribute.SUB_CATEGORY, kind))
                        .thenComparing(Comparator.reverseOrder()))
                .map(kind -> new Heading(
                        "More your style",
                        "Like the " + Naming.several(kind)
                                + " and other pieces that you bought, among those you don’t own."))
                .orElseThrow();
    }

    private static Heading yourPrice(PageFacts facts) {
        return new Heading(
                "At your price",
                "Close to the average of " + Wording.money(facts.purchases().averageUnitPrice())
                        + " that you pay for a piece, and never bought by you before.");
    }

    private static Heading trending(PageFacts facts) {
        return new Heading("What everyone is wearing", "Ordered, liked and reviewed most over the last thirty days.");
    }

    private static Heading justIn(PageFacts facts) {
        List<String> departments = facts.departments().names().stream().sorted().toList();
        String where =
                departments.isEmpty() ? "in the shop" : "in " + String.join(" and ", departments) + ", where you shop";
        return new Heading("Just in", "The newest pieces " + where + ".");
    }

    private static Heading season(PageFacts facts) {
        String season = facts.season().tag().toLowerCase(Locale.ENGLISH);
        return new Heading("In season", "Made for " + season + ", the season outside your window.");
    }
}
