package com.stylesense.recommender.strategy.taste;

import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.profile.Preferences.Match;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.EvidenceBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** In what a product agrees with a shopper's taste. */
public final class TasteEvidence {

    private final Preferences preferences;
    private final Attributes attributes;
    private final List<Match> matches;

    public TasteEvidence(Preferences preferences, Attributes attributes) {
        this.preferences = preferences;
        this.attributes = attributes;
        this.matches = preferences.matches(attributes);
    }

    /** The match that adds most to the score, if any adds. */
    public Optional<Match> strongest(ToDoubleFunction<Match> contribution) {
        return matches.stream()
                .filter(match -> contribution.applyAsDouble(match) > 0)
                .max(Comparator.comparingDouble(contribution));
    }

    public KnownProduct exampleOf(Match match) {
        return preferences.exampleOf(match, attributes);
    }

    /** {@code [{attribute, value, share, <weightName>}]} */
    public List<Evidence> matches(String weightName, Function<Match, Number> weight) {
        return matches.stream()
                .map(match -> new EvidenceBuilder()
                        .with("attribute", match.attribute().wireName())
                        .with("value", match.value())
                        .with("share", match.share())
                        .with(weightName, weight.apply(match))
                        .build())
                .toList();
    }
}
