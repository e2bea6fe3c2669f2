package com.stylesense.recommender.strategy.foryou;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.profile.Picks;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasisTest {

    @Test
    void anythingBeyondAViewIsAHistory() {
        for (EventKind kind : EventKind.values()) {
            if (kind != EventKind.VIEW) {
                assertThat(Basis.of(events(EventKind.VIEW, kind)).fallback()).isEmpty();
            }
        }
    }

    @Test
    void viewsAloneAreSaidToBeThat() {
        assertThat(Basis.of(events(EventKind.VIEW, EventKind.VIEW)).fallback()).contains("views");
    }

    @Test
    void picksAreSaidToBeThatThoughTheLikedProductsAreEvents() {
        Picks picks = new Picks(Set.of("Women"), Set.of());

        assertThat(Basis.of(events(EventKind.LIKE).picked(picks)).fallback()).contains("picks");
        assertThat(Basis.of(ShopperEvents.NONE.picked(picks)).fallback()).contains("picks");
    }

    @Test
    void whoDidNothingIsShownWhatIsPopular() {
        assertThat(Basis.of(ShopperEvents.NONE).fallback()).contains("popular");
    }

    private static ShopperEvents events(EventKind... kinds) {
        List<ShopperEvent> events = Stream.of(kinds)
                .map(kind -> new ShopperEvent(1, kind, 3, Instant.EPOCH))
                .toList();
        return new ShopperEvents(events, Map.of(), Set.of(), Optional.empty());
    }
}
