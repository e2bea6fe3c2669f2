package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Column;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Tells every part of a score, which sum to it, and in a sentence the one that counts most, with the product behind it. */
final class ForYouReason {

    private final CatalogueSnapshot catalogue;
    private final ServedModel model;
    private final PersonalScore score;
    private final ShopperEvents events;

    ForYouReason(CatalogueSnapshot catalogue, ServedModel model, PersonalScore score, ShopperEvents events) {
        this.catalogue = catalogue;
        this.model = model;
        this.score = score;
        this.events = events;
    }

    /** @param source the product of the history that it comes from, or an example of those */
    private record Part(String name, double value, List<KnownProduct> source, String text) {

        Evidence evidence() {
            EvidenceBuilder evidence = new EvidenceBuilder().with("part", name).with("value", value);
            source.forEach(product -> evidence.with("product", product));
            return evidence.build();
        }
    }

    Reason of(long productId) {
        int row = catalogue.rowOf(productId);
        List<Part> parts = parts(productId, row);
        // There is always the popularity.
        Part most = parts.stream().max(Comparator.comparingDouble(Part::value)).orElseThrow();
        return new EvidenceBuilder()
                .with("parts", parts.stream().map(Part::evidence).toList())
                .because(most.name(), most.text());
    }

    private List<Part> parts(long productId, int row) {
        List<Part> parts = new ArrayList<>();
        score.similar(productId).forEach((source, value) -> {
            KnownProduct product = catalogue.product(source).orElseThrow();
            parts.add(new Part(
                    "similar",
                    value,
                    List.of(product),
                    "Shoppers who chose " + product.name() + ", which you " + deed(source) + ", went on to this."));
        });
        double again = score.repeat(productId);
        if (again > 0) {
            parts.add(
                    events.bought().contains(productId)
                            ? new Part("repeat", again, List.of(), "You bought it, and shoppers buy such things again.")
                            : new Part(
                                    "liked",
                                    again,
                                    List.of(),
                                    "You " + deed(productId) + " it, and have not bought it yet."));
        }
        addShares(parts, row);
        parts.add(new Part("popularity", model.popularity(row), List.of(), "Popular with other shoppers."));
        return parts;
    }

    private void addShares(List<Part> parts, int row) {
        String department = catalogue.column(FilterField.GENDER).value(row);
        double value = score.shares().department(row);
        if (value != 0) {
            String shops = value > 0 ? ", a department that you shop in." : ", a department that you do not shop in.";
            parts.add(new Part("department", value, List.of(), "From " + department + shops));
        }
        Column brands = catalogue.column(FilterField.BRAND);
        double brand = score.shares().brand(row);
        if (brand > 0) {
            int code = brands.code(row);
            parts.add(share(
                    "brand",
                    brand,
                    score.shares().brandShare(row),
                    brands.value(row),
                    other -> other != row && brands.code(other) == code));
        }
        double type = score.shares().articleType(row);
        if (type > 0) {
            int code = catalogue.articleTypeCode(row);
            parts.add(share(
                    "article_type",
                    type,
                    score.shares().articleTypeShare(row),
                    catalogue.articleType().value(code),
                    other -> other != row && catalogue.articleTypeCode(other) == code));
        }
    }

    /** Without an example it was picked by its name, or all that was chosen of it is the product itself. */
    private Part share(String name, double value, double share, String trait, IntPredicate has) {
        Optional<KnownProduct> example = latest(has);
        return new Part(
                name,
                value,
                example.stream().toList(),
                example.map(product -> trait + ": " + Wording.percent(share) + " of what you choose, such as "
                                + product.name() + ".")
                        .orElse(trait + (events.picks().isPresent() ? ", which you picked." : ", which you choose.")));
    }

    private Optional<KnownProduct> latest(IntPredicate has) {
        return events.events().reversed().stream()
                .map(ShopperEvent::productId)
                .filter(id -> has.test(catalogue.rowOf(id)))
                .findFirst()
                .flatMap(catalogue::product);
    }

    /** The strongest thing that the shopper did with a product of the history. */
    private String deed(long productId) {
        EventKind strongest = events.events().stream()
                .filter(event -> event.productId() == productId)
                .map(ShopperEvent::kind)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return switch (strongest) {
            case ORDER -> "bought";
            case CART -> "put in your bag";
            // A bookmark counts as a like.
            case LIKE -> "liked or saved";
            case REVIEW -> "reviewed";
            case VIEW -> "looked at";
        };
    }
}
