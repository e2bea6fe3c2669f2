package com.stylesense.recommend.service;

import com.stylesense.recommend.cache.CandidateCache;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.PageShelf.Serving;
import com.stylesense.recommend.service.PageView.ShelfView;
import com.stylesense.recommend.service.ShelfFiller.Filled;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommend.store.ProductStock;
import com.stylesense.recommend.store.ShopperParts;
import com.stylesense.recommend.store.Snapshot;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.page.PageComposer;
import com.stylesense.recommender.page.PageFacts;
import com.stylesense.recommender.page.ShelfDefinition;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.runtime.security.Visitor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays out a page: facts → each shelf's candidates, cached as single lists are → stock of all of them by one query → composition. The
 * snapshot, what is read of the shopper and what is in stock are the same for all shelves.
 */
@Singleton
public final class PageService {

    private final CatalogueSnapshots snapshots;
    private final PageFactsLoader factsLoader;
    private final CandidateCache cache;
    private final ProductStock products;
    private final ShelfAssignments assignments;
    private final ShelfFiller filler;

    PageService(
            CatalogueSnapshots snapshots,
            PageFactsLoader factsLoader,
            CandidateCache cache,
            ProductStock products,
            ShelfAssignments assignments,
            ShelfFiller filler) {
        this.snapshots = snapshots;
        this.factsLoader = factsLoader;
        this.cache = cache;
        this.products = products;
        this.assignments = assignments;
        this.filler = filler;
    }

    public PageView page(PageRequest request) {
        Snapshot snapshot = snapshots.current();
        PageReading reading = new PageReading(
                snapshot, products.check(request.viewer(), snapshot), new ShopperParts(), assignments.of(request));
        PageFacts facts = facts(request, reading);
        List<Filled> filled = shelves(request, facts, reading.assignment()).stream()
                .flatMap(shelf -> filler.fill(shelf, reading).stream())
                .toList();
        reading.stock().read(filled.stream().flatMap(Filled::productIds).collect(Collectors.toSet()));
        PageComposer composer =
                new PageComposer(snapshot.catalogue().size(), apart(facts), PageShelf.MOST, reading.stock()::isShown);
        List<ShelfView> shelves = filled.stream()
                .flatMap(shelf -> filler.place(shelf, composer, reading).stream())
                .toList();
        ShelfAssignment assignment = reading.assignment();
        return new PageView(request.page().wireName(), assignment.requestId(shelves), assignment.variants(), shelves);
    }

    /** Those that are kept, where what is read of all that is cached with them, by one query, says that they stand. */
    private PageFacts facts(PageRequest request, PageReading reading) {
        Optional<PageFacts> recent = factsLoader.recent(request, reading.snapshot());
        if (recent.isPresent()) {
            Set<Long> ids = new HashSet<>();
            shelves(request, recent.get(), reading.assignment()).stream()
                    .flatMap(shelf -> shelf.servings().stream())
                    .forEach(serving -> ids.addAll(cache.productIds(ShelfFiller.asKept(serving.request()))));
            reading.stock().read(ids);
            if (factsLoader.isFresh(request, reading.stock())) {
                return recent.get();
            }
        }
        return factsLoader.load(request, reading.snapshot(), reading.shopper());
    }

    private static List<PageShelf> shelves(PageRequest request, PageFacts facts, ShelfAssignment assignment) {
        return request.page().shelves().stream()
                .map(own -> assignment.servedBy(own).stream()
                        .flatMap(definition -> serving(request, facts, definition).stream())
                        .toList())
                .filter(servings -> !servings.isEmpty())
                .map(servings -> new PageShelf(facts, servings))
                .toList();
    }

    /** Of a guest none that is made of a shopper's past. */
    private static Optional<Serving> serving(PageRequest request, PageFacts facts, ShelfDefinition definition) {
        Map<ProfilePart<?>, Object> given = new HashMap<>(definition.topic().parts(facts));
        boolean personal = definition.strategy().subject() == Subject.SHOPPER;
        if (given.isEmpty() || (personal && facts.purchases().isEmpty() && request.viewer() == null)) {
            return Optional.empty();
        }
        given.put(ProfilePart.SEASON, facts.season());
        if (request.actor() instanceof Visitor visitor) {
            given.put(ProfilePart.VISITOR, visitor.id());
        }
        return Optional.of(new Serving(
                definition,
                new RankingRequest(
                        definition.strategy(),
                        request.viewer(),
                        given,
                        facts.departments().filter(),
                        PageShelf.MOST)));
    }

    /** What the page is about, or shows apart from its shelves. */
    private static Set<Long> apart(PageFacts facts) {
        Set<Long> apart = new HashSet<>(facts.cart());
        facts.product().ifPresent(product -> apart.add(product.id()));
        return apart;
    }
}
