package com.stylesense.recommend;

import com.stylesense.recommender.Shelf;
import com.stylesense.recommender.Shortlist;
import com.stylesense.recommender.Strategy;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What strategies ranked first, kept for whoever asks the same again while it is what they would rank now: for the version of the
 * catalogue that this belongs to, at the edition of the log that it was made from, with the stock that it depends on. All of these are
 * read with the stock of the list's products, which is asked for anyway, so that a list from here costs one query and no ranking.
 *
 * <p>A first question leaves a note of the edition; the second, which finds it, makes the shortlist. So what is asked only once is not
 * burdened, and the edition was read before the rows that the shortlist is made from: had these changed in between, the next question
 * finds the edition moved on. The other way round, it would not. What comes from the catalogue alone needs neither.
 */
final class Shortlists {

    /** Some 10 kB each. */
    private static final int MOST = 2_000;

    /** Where so many do not suffice, since most are sold out, nothing is kept. */
    private static final int LONGEST = 2 * Shortlist.lengthFor(50);

    private static final long ONLY_EDITION = 0;

    private final Recent<Question, Kept> kept = new Recent<>(MOST);

    /**
     * @param edition of what the question depends on
     * @param length  how many the shortlist is to hold
     * @param made    null until the question comes again
     * @param depends which products the strategy found in stock, and which not, when it set itself up
     */
    private record Kept(long edition, int length, @Nullable Shortlist made, Map<Long, Boolean> depends) {

        static Kept note(long edition, int length) {
            return new Kept(edition, length, null, Map.of());
        }

        Set<Long> productIds() {
            Set<Long> ids = new HashSet<>(made.productIds());
            ids.addAll(depends.keySet());
            return ids;
        }

        boolean stands(long now, Map<Long, ProductView> inStock) {
            return edition == now
                    && depends.entrySet().stream()
                            .allMatch(found -> inStock.containsKey(found.getKey()) == found.getValue());
        }
    }

    /**
     * @param shelf    that watches what the question depends on; where it watches something else, nothing is kept
     * @param strategy reads what it needs, and may ask the shelf what is in stock
     */
    Strategy shortlist(
            Question question, RequestShelf shelf, Function<Shelf<ProductView>, ? extends Strategy> strategy) {
        boolean isOfCatalogueAlone = question.dependsOn().equals(LogPart.NOTHING);
        if (!isOfCatalogueAlone && !question.dependsOn().equals(shelf.watched())) {
            return strategy.apply(shelf);
        }
        Kept known = kept.get(question);
        if (known == null && isOfCatalogueAlone) {
            known = Kept.note(ONLY_EDITION, Shortlist.lengthFor(question.limit()));
        }
        if (known == null) {
            shelf.whenAsked(edition -> kept.put(question, Kept.note(edition, Shortlist.lengthFor(question.limit()))));
            return strategy.apply(shelf);
        }
        long edition = known.edition();
        if (known.made() != null) {
            Map<Long, ProductView> inStock = shelf.inStock(known.productIds());
            edition = isOfCatalogueAlone ? ONLY_EDITION : shelf.edition();
            if (known.stands(edition, inStock)) {
                return serving(question, known, shelf, strategy);
            }
        }
        if (known.length() > LONGEST) {
            return strategy.apply(shelf);
        }
        Kept made = make(edition, known.length(), shelf, strategy);
        kept.put(question, made);
        return serving(question, made, shelf, strategy);
    }

    private static Kept make(
            long edition, int length, RequestShelf shelf, Function<Shelf<ProductView>, ? extends Strategy> strategy) {
        Map<Long, Boolean> depends = new HashMap<>();
        Shortlist made = Shortlist.of(
                strategy.apply(productIds -> {
                    Map<Long, ProductView> inStock = shelf.inStock(productIds);
                    productIds.forEach(id -> depends.put(id, inStock.containsKey(id)));
                    return inStock;
                }),
                length);
        return new Kept(edition, length, made, Map.copyOf(depends));
    }

    /** Where too much of it is sold out, the strategy itself serves, and the next shortlist is to be longer. */
    private Strategy serving(
            Question question,
            Kept shown,
            RequestShelf shelf,
            Function<Shelf<ProductView>, ? extends Strategy> strategy) {
        return shown.made().orElse(() -> {
            kept.put(question, Kept.note(shown.edition(), 2 * shown.length()));
            return strategy.apply(shelf);
        });
    }
}
