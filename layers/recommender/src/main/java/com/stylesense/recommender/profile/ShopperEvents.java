package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.History;
import com.stylesense.recommender.model.Weights;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a shopper did, in order of time, and where the model leads from there.
 *
 * @param neighbours of the products of the latest {@link #WITH_NEIGHBOURS} events, by id; none of a product that the model does not know
 * @param hidden     products that the shopper does not want to see
 * @param picks      what stands in for a history, where that is so; liked products are among the events
 */
public record ShopperEvents(
        List<ShopperEvent> events, Map<Long, ItemNeighbours> neighbours, Set<Long> hidden, Optional<Picks> picks) {

    /** What lies further back than so many events says next to nothing by where it leads, and to read that takes most of a request. */
    public static final int WITH_NEIGHBOURS = 32;

    public static final ShopperEvents NONE = new ShopperEvents(List.of(), Map.of(), Set.of(), Optional.empty());

    /** Events of products that the catalogue does not hold are left out. */
    public static ShopperEvents of(
            List<ShopperEvent> events,
            Map<Long, ItemNeighbours> neighbours,
            Set<Long> hidden,
            CatalogueSnapshot catalogue) {
        return new ShopperEvents(
                events.stream()
                        .filter(event -> catalogue.rowOf(event.productId()) != CatalogueSnapshot.NO_ROW)
                        .sorted(Comparator.comparing(ShopperEvent::at))
                        .toList(),
                neighbours,
                hidden,
                Optional.empty());
    }

    /** These, as what somebody picked who has no history. */
    public ShopperEvents picked(Picks picks) {
        return new ShopperEvents(events, neighbours, hidden, Optional.of(picks));
    }

    /** Whether nothing is known of the shopper. */
    public boolean isEmpty() {
        return events.isEmpty() && picks.isEmpty();
    }

    /** Whether there is more than what was looked at. */
    public boolean isHistory() {
        return picks.isEmpty() && events.stream().anyMatch(event -> event.kind() != EventKind.VIEW);
    }

    public Set<Long> bought() {
        return events.stream()
                .filter(event -> event.kind() == EventKind.ORDER)
                .map(ShopperEvent::productId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As the model reads it, with the catalogue's rows for items. */
    public History history(CatalogueSnapshot catalogue, Weights weights) {
        History history = new History(new int[events.size()], new double[events.size()], new int[events.size()]);
        int age = 0;
        for (int place = events.size() - 1; place >= 0; place--) {
            ShopperEvent event = events.get(place);
            boolean earlierStep = place < events.size() - 1
                    && events.get(place + 1).at().getEpochSecond() != event.at().getEpochSecond();
            age += earlierStep ? 1 : 0;
            history.items()[place] = catalogue.rowOf(event.productId());
            history.weights()[place] = event.kind().weight(weights, event.stars());
            history.ages()[place] = age;
        }
        return history;
    }
}
